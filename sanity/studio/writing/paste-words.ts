const blockNames = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIALOG DIR DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LEGEND LI LISTING MAIN MENU NAV OL OPTGROUP OPTION P PRE SEARCH SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL XMP'.split(
    ' ',
  ),
)
const blockDisplay = /(^|;)\s*display\s*:\s*(block|flow-root|list-item|table|flex|grid)/i

/** Whether a browser shows the element on lines of its own. */
export function isBlock(node: Node): boolean {
  if (!(node instanceof Element)) return false
  return blockNames.has(node.tagName) || blockDisplay.test(node.getAttribute('style') ?? '')
}

export function holdsBlocks(element: Element): boolean {
  return [...element.querySelectorAll('*')].some(isBlock)
}

/** The words of an element on one line; what stands on lines of its own is kept apart. */
export function wordsOf(element: Element): string {
  return textOf(element).replace(/\s+/g, ' ').trim()
}

function textOf(node: Node): string {
  if (node instanceof Text) return node.data
  const text = [...node.childNodes].map(textOf).join('')
  return isBlock(node) || node.nodeName === 'BR' ? ` ${text} ` : text
}

/** Parts what was struck out from what was put in its place, which together would be another figure. */
export function partCorrections(root: ParentNode): void {
  for (const struck of root.querySelectorAll('del,s,strike')) {
    if (/^[\p{L}\p{N}]/u.test(struck.nextSibling?.textContent ?? '')) struck.after(' ')
  }
}

const raised = new Map([...'⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻'].map((sign, at) => ['0123456789+-−'.charAt(at), sign]))
const lowered = new Map([...'₀₁₂₃₄₅₆₇₈₉₊₋₋'].map((sign, at) => ['0123456789+-−'.charAt(at), sign]))

/** Writes raised and lowered figures with signs of their own: 10 to the 6th must not become 106. */
export function spellOutPowers(root: ParentNode): void {
  for (const element of root.querySelectorAll('sup,sub')) {
    const signs = element.tagName === 'SUP' ? raised : lowered
    for (const text of textNodes(element))
      text.data = text.data.replace(/[\d+\-−]/g, (sign) => signs.get(sign) ?? sign)
  }
}

function textNodes(node: Node): Text[] {
  return node instanceof Text ? [node] : [...node.childNodes].flatMap(textNodes)
}

const hidden = /(^|;)\s*(display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)/i

/** Drops what a reader of the page did not see, such as the keys that tables are sorted by. */
export function dropHidden(root: ParentNode): void {
  for (const element of root.querySelectorAll('[hidden],[style]')) {
    if (element.hasAttribute('hidden') || hidden.test(element.getAttribute('style') ?? ''))
      element.remove()
  }
}
