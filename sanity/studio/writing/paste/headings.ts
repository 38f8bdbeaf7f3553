import {styled} from './styles'
import {holdsBlocks, renamed} from './words'

const all = 'h1,h2,h3,h4,h5,h6'

/**
 * Headings in the two levels that a piece has: the highest that was pasted, and all below it. In a
 * cell or list a heading is emphasis.
 */
export function levelHeadings(page: Document): void {
  for (const heading of page.querySelectorAll('[role="heading"][aria-level]')) {
    const level = Math.min(6, Number(heading.getAttribute('aria-level')) || 2)
    if (!heading.matches(all)) heading.replaceWith(renamed(page, heading, `h${level}`))
  }
  for (const heading of page.querySelectorAll(all)) {
    if (!heading.textContent.trim()) heading.remove()
    else if (heading.closest('td,th,li,caption')) heading.replaceWith(renamed(page, heading, 'p'))
  }
  const headings = [...page.querySelectorAll(all)]
  const highest = headings.map(({tagName}) => tagName).toSorted()[0]
  for (const heading of headings)
    heading.replaceWith(renamed(page, heading, heading.tagName === highest ? 'h2' : 'h3'))
}

/** Headings are this much larger than the text around them, and no longer than this. */
const larger = 1.25
const longest = 120

/**
 * Headings in what Pages and other programs of Apple copy, which say no more of them than how large
 * their letters are.
 */
export function headingsBySize(page: Document): void {
  const generator = page.querySelector('meta[name="Generator" i]')?.getAttribute('content') ?? ''
  if (!generator.startsWith('Cocoa')) return
  const paragraphs = [...page.querySelectorAll('p')]
    .filter(
      (block) => !block.closest('td,th,li') && !holdsBlocks(block) && block.textContent.trim(),
    )
    .map((block) => ({block, size: sizeOf(block), length: block.textContent.length}))
  const lengths = new Map<number, number>()
  for (const {size, length} of paragraphs) lengths.set(size, (lengths.get(size) ?? 0) + length)
  const usual = [...lengths].toSorted(([, one], [, other]) => other - one)[0]?.[0]
  if (!usual) return
  const sizes = [...lengths.keys()].filter((size) => size >= usual * larger)
  const ranks = sizes.toSorted((one, other) => other - one)
  for (const {block, size, length} of paragraphs)
    if (ranks.includes(size) && length <= longest)
      block.replaceWith(renamed(page, block, `h${Math.min(6, ranks.indexOf(size) + 1)}`))
}

function sizeOf(block: Element): number {
  const size = styled(block, 'font-size') || styled(block, 'font')
  return Number(/([\d.]+)p[xt]/.exec(size)?.[1] ?? 0)
}
