import type {SimpleText} from '@/lib/sanity.generated'

/** A stored paragraph without marks; `key` is unique among the paragraphs beside it. */
export const paragraph = (key: string, text: string): SimpleText[number] => ({
  _key: key,
  _type: 'block',
  style: 'normal',
  markDefs: [],
  children: [{_key: 'words', _type: 'span', marks: [], text}],
})
