import {outlines} from '@/lib/outlines'

/** A piece's outline: headings with a question under each, as blocks; undefined for other types. */
export function outlineOf(type: string, key: () => string) {
  const outline = Object.entries(outlines).find(([name]) => name === type)?.[1]
  return outline?.map(({style, text}) => ({
    _type: 'block' as const,
    _key: key(),
    style,
    markDefs: [],
    children: [{_type: 'span' as const, _key: key(), text, marks: []}],
  }))
}
