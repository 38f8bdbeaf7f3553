import {
  isSpan,
  isTextBlock,
  type PortableTextBlock,
  type PortableTextChild,
  type Schema,
} from '@portabletext/schema'

/**
 * Blocks for a paragraph that has words already: words copied with the space beside them keep it, as
 * they are joined with what stands there. `text` is what was copied, as plain text.
 */
export function withEdgeSpaces(
  blocks: readonly PortableTextBlock[],
  text: string,
  schema: Schema,
): PortableTextBlock[] {
  const [block, ...others] = blocks
  if (
    !block ||
    others.length > 0 ||
    !isTextBlock({schema}, block) ||
    block.listItem ||
    /\n/.test(text)
  )
    return [...blocks]
  const last = block.children.length - 1
  const children = block.children.map((child, at): PortableTextChild => {
    if (!isSpan({schema}, child)) return child
    const before = at === 0 && /^[^\S\n]/.test(text) ? ' ' : ''
    const after = at === last && /[^\S\n]$/.test(text) ? ' ' : ''
    return {...child, text: `${before}${child.text}${after}`}
  })
  return [{...block, children}]
}
