import {readTable, type PastedTable} from './paste-table'
import {holdsBlocks, isBlock, wordsOf} from './paste-words'

/**
 * Elements that the HTML deserializer turns into blocks itself, unless they contain other blocks.
 */
const leaves = new Set(['P', 'PRE', 'H2', 'H3', 'HR'])
const lists = new Set(['UL', 'OL', 'DIR', 'MENU'])
/**
 * Inline formatting elements, which are repeated around each part if they contain several blocks.
 */
const looks = new Set('A B CODE EM FONT I MARK S SMALL SPAN STRONG SUB SUP U'.split(' '))

/**
 * Flattens a document into sibling blocks, so that every block-level element ends a block: the
 * deserializer would join the text of nested ones.
 * @param hasTables whether the text may contain tables; if not, each row becomes a paragraph
 */
export function layOutBlocks(page: Document, {hasTables}: {hasTables: boolean}): void {
  // Google Docs wraps everything in this element.
  const root = page.querySelector('b[id^="docs-internal-guid"]') ?? page.body
  root.replaceChildren(...blocksIn(root, undefined))

  /** The blocks in an element; `wrapper` is the tag for text directly in it. */
  function blocksIn(parent: Element, wrapper: string | undefined): Node[] {
    const blocks: Node[] = []
    let run: Node[] = []
    const endRun = () => {
      if (wrapper === undefined) blocks.push(...run)
      else if (hasWords(run)) blocks.push(within(wrapper, trimmed(run)))
      run = []
    }
    const children = [...parent.childNodes]
    for (const child of children) {
      const made = blocksOf(child, wrapper ?? 'p')
      if (!made) {
        run.push(child)
        continue
      }
      endRun()
      blocks.push(...made)
    }
    endRun()
    return blocks
  }

  /** The blocks that a node becomes; undefined if it is inline. */
  function blocksOf(node: Node, wrapper: string): Node[] | undefined {
    if (!(node instanceof Element)) return undefined
    if (node instanceof HTMLTableElement) return tableBlocks(node)
    if (isList(node)) return [listOf(node)]
    if (node.tagName === 'BLOCKQUOTE') return blocksIn(node, 'blockquote')
    if (/^H[23]$/.test(node.tagName) && holdsBlocks(node)) {
      return [within(node.tagName, [page.createTextNode(wordsOf(node))])]
    }
    if (leaves.has(node.tagName) && !holdsBlocks(node)) return [node]
    if (isBlock(node)) return blocksIn(node, wrapper)
    if (!holdsBlocks(node)) return undefined
    const blocks = blocksIn(node, wrapper)
    if (looks.has(node.tagName)) for (const block of blocks) dress(block, node)
    return blocks
  }

  function tableBlocks(table: HTMLTableElement): Node[] {
    const read = readTable(table)
    if (!read) return [...table.querySelectorAll(':scope > caption, td, th')].flatMap(cellBlocks)
    if (hasTables) return [table]
    return rowsOf(read).map((line) => within('p', [page.createTextNode(line)]))

    function cellBlocks(cell: Element): Node[] {
      // Cells of a nested table are part of the cell that contains it.
      return cell.parentElement?.closest('table') === table ? blocksIn(cell, 'p') : []
    }
  }

  /** A list whose items hold their blocks as lines, followed by nested lists. */
  function listOf(list: Element): Element {
    const items = [...list.childNodes].flatMap((child) => {
      if (child instanceof Element) return [isList(child) ? listOf(child) : itemOf(child)]
      return hasWords([child]) ? [within('li', [child])] : []
    })
    return copyOf(list, list.tagName === 'OL' ? 'ol' : 'ul', items)
  }

  function itemOf(item: Element): Element {
    const blocks = blocksIn(item, 'p')
    const lines = blocks.filter((block) => !isList(block)).flatMap(linesOf)
    const words = lines.flatMap((line, at) => (at > 0 ? [page.createElement('br'), ...line] : line))
    return copyOf(item, 'li', [...words, ...blocks.filter(isList)])
  }

  function linesOf(block: Node): Node[][] {
    const read = block instanceof HTMLTableElement ? readTable(block) : undefined
    return read ? rowsOf(read).map((line) => [page.createTextNode(line)]) : [[...block.childNodes]]
  }

  function within(name: string, content: Node[]): Element {
    const element = page.createElement(name)
    element.append(...content)
    return element
  }

  function copyOf(element: Element, name: string, content: Node[]): Element {
    const copy = within(name, content)
    for (const {name: key, value} of element.attributes) copy.setAttribute(key, value)
    return copy
  }
}

/** The lines of a table where none is allowed: its caption, and one per row. */
function rowsOf({caption, rows}: PastedTable): string[] {
  const lines = rows.map((cells) => cells.filter(Boolean).join(' · '))
  return caption ? [caption, ...lines] : lines
}

function dress(block: Node, look: Element): void {
  if (!(block instanceof Element) || block instanceof HTMLTableElement) return
  for (const element of isList(block) ? block.querySelectorAll('li') : [block]) {
    const inner = look.cloneNode(false)
    const children = [...element.childNodes]
    for (const child of children.filter((node) => !isList(node))) inner.appendChild(child)
    element.prepend(inner)
  }
}

function isList(node: Node): boolean {
  return node instanceof Element && lists.has(node.tagName)
}

function hasWords(run: readonly Node[]): boolean {
  return run.some((node) => !(node instanceof Comment) && node.textContent?.trim())
}

/** Inline nodes without a trailing line break. */
function trimmed(run: Node[]): Node[] {
  const isGap = (node: Node) => node.nodeName === 'BR' || !hasWords([node])
  const start = run.findIndex((node) => !isGap(node))
  const end = run.findLastIndex((node) => !isGap(node))
  return run.slice(start, end + 1)
}
