/** What was in a pasted text and could not be kept, as numbers. */
export interface LeftOut {
  pictures: number
  /** Links to files on somebody's computer. */
  fileLinks: number
  /** Links that lead nowhere outside the document they were copied from. */
  deadLinks: number
  /** Links in tables, whose cells hold words alone. */
  tableLinks: number
  media: number
  comments: number
  deletions: number
  /** Passages that were struck through without being deleted: their words stay, the line does not. */
  struck: number
  /** Numbers of footnotes whose words were not copied. */
  notes: number
  /** Citations of a source that the piece does not have. */
  citations: number
  /** Blocks in a text that holds words alone. */
  blocks: number
  /** Links and terms on words, in a text that cannot hold them: the words stay. */
  links: number
  /** Footnotes and citations, in a text that cannot hold them. */
  inline: number
}

export const nothingLeftOut = (): LeftOut => ({
  pictures: 0,
  fileLinks: 0,
  deadLinks: 0,
  tableLinks: 0,
  media: 0,
  comments: 0,
  deletions: 0,
  struck: 0,
  notes: 0,
  citations: 0,
  blocks: 0,
  links: 0,
  inline: 0,
})

type Sentence = (count: number) => string

const sentences: Record<keyof LeftOut, [one: string, many: Sentence]> = {
  pictures: ['1 picture was not taken.', (count) => `${count} pictures were not taken.`],
  fileLinks: [
    '1 link to a file on a computer became plain text.',
    (count) => `${count} links to files on a computer became plain text.`,
  ],
  deadLinks: [
    '1 link that works only where it was copied became plain text.',
    (count) => `${count} links that work only where they were copied became plain text.`,
  ],
  tableLinks: [
    '1 link in a table became plain text: where it matters, write it below the table.',
    (count) =>
      `${count} links in tables became plain text: where they matter, write them below the table.`,
  ],
  media: [
    '1 video or other embedded part was not taken: add it with Add block.',
    (count) => `${count} videos or other embedded parts were not taken: add them with Add block.`,
  ],
  comments: ['1 comment was left out.', (count) => `${count} comments were left out.`],
  deletions: [
    '1 passage that was marked as deleted was left out.',
    (count) => `${count} passages that were marked as deleted were left out.`,
  ],
  struck: [
    '1 passage that was struck through came as plain words: delete it if it is not to stay.',
    (count) =>
      `${count} passages that were struck through came as plain words: delete what is not to stay.`,
  ],
  notes: [
    '1 footnote’s number came without its words, and became plain text.',
    (count) => `${count} footnotes’ numbers came without their words, and became plain text.`,
  ],
  citations: [
    '1 citation leads to a source of another piece: open it and choose the source here.',
    (count) =>
      `${count} citations lead to sources of another piece: open each and choose the source here.`,
  ],
  blocks: [
    '1 block was not taken: this text holds words alone.',
    (count) => `${count} blocks were not taken: this text holds words alone.`,
  ],
  links: [
    '1 link or term became plain text: this text cannot hold it.',
    (count) => `${count} links or terms became plain text: this text cannot hold them.`,
  ],
  inline: [
    '1 footnote or citation was not taken: this text cannot hold it.',
    (count) => `${count} footnotes or citations were not taken: this text cannot hold them.`,
  ],
}

/** What was left out, in one line; empty if nothing was. */
export function leftOutSentence(leftOut: LeftOut): string {
  return (Object.keys(sentences) as (keyof LeftOut)[])
    .filter((kind) => leftOut[kind] > 0)
    .map((kind) => {
      const [one, many] = sentences[kind]
      return leftOut[kind] === 1 ? one : many(leftOut[kind])
    })
    .join(' ')
}
