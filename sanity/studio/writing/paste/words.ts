import {styleOf} from './styles'

/** The element that stands for a picture until it becomes a block. */
export const pictureName = 'X-PICTURE'

const blockNames = new Set(
  'X-PICTURE ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIALOG DIR DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LEGEND LI LISTING MAIN MENU NAV OL OPTGROUP OPTION P PRE SEARCH SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL XMP'.split(
    ' ',
  ),
)
const blockDisplay = /(^|;)\s*display\s*:\s*(block|flow-root|list-item|table|flex|grid)/i

/** A style whose children are displayed as separate items. */
const itemsDisplay = /(^|;)\s*display\s*:\s*(inline-)?(flex|grid)/i

/** Whether a browser displays the element separately from its siblings. */
export function isBlock(node: Node): boolean {
  if (!(node instanceof Element)) return false
  if (blockNames.has(node.tagName) || blockDisplay.test(styleOf(node))) return true
  return itemsDisplay.test(styleOf(node.parentElement))
}

/** Whether an element contains block-level elements. */
export function holdsBlocks(element: Element): boolean {
  return [...element.querySelectorAll('*')].some(isBlock)
}

/** The text of an element on one line, with spaces between blocks. */
export function wordsOf(element: Element): string {
  return textOf(element).replace(/\s+/g, ' ').trim()
}

function textOf(node: Node): string {
  if (node instanceof Text) return node.data
  const text = [...node.childNodes].map(textOf).join('')
  return isBlock(node) || node.nodeName === 'BR' ? ` ${text} ` : text
}

/** An element of another name with the content and attributes of one. */
export function renamed(page: Document, element: Element, name: string): Element {
  const other = page.createElement(name)
  for (const {name: key, value} of element.attributes) other.setAttribute(key, value)
  other.append(...element.childNodes)
  return other
}

/** Replaces an element by its content. */
export function unwrap(element: Element): void {
  element.replaceWith(...element.childNodes)
}

/** Elements that mean something to the deserializer; all others only hold their words. */
const meant = 'p,pre,h2,h3,blockquote,a,strong,em,code,br,x-picture,x-footnote,table'

/**
 * Leaves of a document what the deserializer is to read: it has rules of its own for what some
 * programs write, and loses spaces that stand alone in an element.
 */
export function leaveWhatIsMeant(page: Document): void {
  for (const element of page.body.querySelectorAll(':not(table, table *)')) {
    for (const name of ['class', 'style', 'id', 'role']) element.removeAttribute(name)
    if (!element.matches(meant)) unwrap(element)
  }
  page.body.normalize()
}

/** The text nodes in a node that are more than space. */
export function writtenTexts(node: Node): Text[] {
  return textNodes(node).filter(({data}) => data.trim())
}

/**
 * Adds spaces around struck-out text, which would otherwise form a wrong figure with its
 * neighbours.
 */
export function partCorrections(root: ParentNode): void {
  for (const struck of root.querySelectorAll('s,strike')) {
    if (/\p{N}$/u.test(beside(struck, 'previousSibling'))) struck.before(' ')
    if (/^[.,]?[\p{L}\p{N}]/u.test(beside(struck, 'nextSibling'))) struck.after(' ')
  }
}

/** The text before or after an element on its line, in other elements too. */
function beside(element: Element, side: 'previousSibling' | 'nextSibling'): string {
  let at: Node = element
  while (!at[side] && at.parentNode && !isBlock(at)) at = at.parentNode
  const next = isBlock(at) ? null : at[side]
  return next && !isBlock(next) ? (next.textContent ?? '') : ''
}

const signsOf = (plain: string, signs: string) =>
  new Map([...plain].map((sign, at) => [sign, [...signs][at] ?? sign]))
const raised = signsOf('0123456789+-−=()ni', '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿⁱ')
const lowered = signsOf('0123456789+-−=()ni', '₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₙᵢ')

/**
 * Replaces superscript and subscript digits by Unicode characters, all or none: 10 to the 6th must
 * not become 106. Letters alone, as in 2nd, stay.
 */
export function spellOutPowers(root: ParentNode): void {
  for (const element of root.querySelectorAll('sup,sub')) {
    const isRaised = element.tagName === 'SUP'
    const signs = isRaised ? raised : lowered
    const text = element.textContent
    const isWhole = [...text].every((sign) => signs.has(sign) || !/\p{L}/u.test(sign))
    if (isWhole) {
      for (const part of textNodes(element))
        part.data = part.data.replace(/[^]/gu, (sign) => signs.get(sign) ?? sign)
    } else if (/[\d+\-−]/.test(text)) {
      element.prepend(isRaised ? '^(' : '_(')
      element.append(')')
    }
  }
}

function textNodes(node: Node): Text[] {
  return node instanceof Text ? [node] : [...node.childNodes].flatMap(textNodes)
}

const hidden = /(^|;)\s*(display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)/i

/** Removes elements that were not visible, such as sort keys in tables, and signs beside links. */
export function dropHidden(root: ParentNode): void {
  for (const element of root.querySelectorAll('[hidden],[aria-hidden="true"],[style]')) {
    const isHidden = element.hasAttribute('hidden') || hidden.test(styleOf(element))
    if (isHidden || element.getAttribute('aria-hidden') === 'true') element.remove()
  }
}
