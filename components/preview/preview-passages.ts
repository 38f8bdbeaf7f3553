/** Selector of elements that hold a passage, unless they contain another of them. */
export const holdsPassage =
  'p, li, h1, h2, h3, h4, h5, h6, dt, dd, td, th, caption, figcaption, blockquote, pre, summary, address, label'

/** Selector of parts that are not the piece's own text, such as its table of contents. */
const apart = 'nav, script, style, [aria-hidden="true"], .sr-only'

/** Passages of a piece on its page, in reading order: paragraphs, headings, cells and the like. */
export function passagesIn(root: Element): Element[] {
  return [...root.querySelectorAll(holdsPassage)].filter(
    (element) =>
      !element.closest(apart) &&
      !element.querySelector(holdsPassage) &&
      textOf(element).trim() !== '',
  )
}

/** The current text of a passage, without the words marked as removed. */
export const textOf = (element: Element | undefined) =>
  element
    ? textsIn(element)
        .map(({data}) => data)
        .join('')
    : ''

/** Text nodes of a passage, without those for machines or decoration. */
export function textsIn(element: Element): Text[] {
  const texts: Text[] = []
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const {currentNode} = walker
    if (isText(currentNode) && !currentNode.parentElement?.closest(`${apart}, del`))
      texts.push(currentNode)
  }
  return texts
}

const isText = (node: Node): node is Text => node.nodeType === Node.TEXT_NODE

/** The element of a page that holds its piece. */
export const pieceIn = (page: Document) =>
  page.querySelector('main article') ?? page.querySelector('main')
