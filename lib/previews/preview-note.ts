/** What a visitor of a preview link said about a passage, as its document holds it; all may be missing. */
export interface PreviewNote {
  _id: string
  /** ISO. */
  _createdAt?: string
  /** The link by which it came, and for whom that is. */
  link?: {id: string; label: string} | null
  /** Published id and type of the piece. */
  piece?: {id: string; type: string; title: string} | null
  /** In which its version was read, if it was not the draft. */
  release?: {name: string; title: string} | null
  /** What the visitor calls themselves. */
  name?: string | null
  text?: string | null
  /** The words of the passage, as they were read. */
  passage?: string | null
  /** Where those words stand in the piece, such as `body[_key=="a"]`, if they were found there. */
  path?: string | null
  /** ISO. */
  resolvedAt?: string | null
  resolver?: {id: string; name: string} | null
}

/** As a visitor leaves it. */
export interface LeftNote {
  name: string
  text: string
  passage: string
}

/** In characters. */
export const longestNote = {name: 80, text: 2000, passage: 2000}

/** What was sent as a note; or what is wrong with it, as a sentence for who wrote it. */
export function readNote(sent: unknown): LeftNote | {problem: string} {
  const {name, text, passage} = Object(sent)
  const note = {name: trimmed(name), text: trimmed(text), passage: trimmed(passage)}
  if (!note.name) return {problem: 'Write your name, so that the editors know who says it.'}
  if (!note.text) return {problem: 'Write what you want to say.'}
  if (note.name.length > longestNote.name)
    return {problem: `The name is longer than ${longestNote.name} characters: shorten it.`}
  if (note.text.length > longestNote.text)
    return {problem: `The note is longer than ${longestNote.text} characters: make two of it.`}
  // It only says where: its beginning does.
  return {...note, passage: note.passage.slice(0, longestNote.passage)}
}

const trimmed = (value: unknown) => (typeof value === 'string' ? value.trim() : '')
