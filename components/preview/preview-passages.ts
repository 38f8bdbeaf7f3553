/** Elements that hold a passage, unless another of them lies within. */
export const holdsPassage =
  'p, li, h1, h2, h3, h4, h5, h6, dt, dd, td, th, caption, figcaption, blockquote, pre, summary, address, label'

/** Passages that are no words of the piece, such as its table of contents. */
const apart = 'nav, script, style, [aria-hidden="true"], .sr-only'

/** What a piece is made of on its page, in reading order: paragraphs, headings, cells and the like. */
export function passagesIn(root: Element): Element[] {
  return [...root.querySelectorAll(holdsPassage)].filter(
    (element) =>
      !element.closest(apart) &&
      !element.querySelector(holdsPassage) &&
      textOf(element).trim() !== '',
  )
}

/** The words of a passage as they are now: without what is marked as gone. */
export const textOf = (element: Element | undefined) =>
  element
    ? textsIn(element)
        .map(({data}) => data)
        .join('')
    : ''

/** Its words, without what is there for machines or decoration. */
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

/** The part of a page that is about its piece. */
export const pieceIn = (page: Document) =>
  page.querySelector('main article') ?? page.querySelector('main')
