import {readTable, type PastedTable} from './read-table'
import {codeAsLines} from './looks'
import {holdsBlocks, isBlock, pictureName, renamed, wordsOf} from './words'

/**
 * Elements that the HTML deserializer turns into blocks itself, unless they contain other blocks.
 */
const leaves = new Set(['P', 'PRE', 'H2', 'H3', 'HR', pictureName])
const lists = new Set(['UL', 'OL', 'DIR', 'MENU'])

/** What a text may hold besides paragraphs. */
export interface Holds {
  tables: boolean
  code: boolean
}

/**
 * Flattens a document into sibling blocks, so that every block-level element ends a block: the
 * deserializer would join the text of nested ones. An item of a list is a paragraph with
 * `data-list` and `data-level`. A table where none may stand becomes a paragraph for each row.
 */
export function layOutBlocks(page: Document, holds: Holds): void {
  // Google's editor wraps everything in this element.
  const root = page.querySelector('b[id^="docs-internal-guid"]') ?? page.body
  page.body.replaceChildren(...blocksIn(root, undefined))

  /** The blocks in an element; `wrapper` is the tag for text directly in it. */
  function blocksIn(parent: Element, wrapper: string | undefined): Node[] {
    const blocks: Node[] = []
    let run: Node[] = []
    const endRun = () => {
      if (hasWords(run)) blocks.push(within(wrapper ?? 'p', trimmed(run)))
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
    if (isList(node)) return listBlocks(node, 1)
    if (node.tagName === 'BLOCKQUOTE') return blocksIn(node, 'blockquote')
    if (/^H[23]$/.test(node.tagName) && holdsBlocks(node)) {
      return [within(node.tagName, [page.createTextNode(wordsOf(node))])]
    }
    if (node.tagName === 'PRE' && !holds.code) return [codeAsLines(page, node)]
    if (leaves.has(node.tagName) && !holdsBlocks(node))
      return [isPlain(node) && wrapper !== 'p' ? renamed(page, node, wrapper) : node]
    if (isBlock(node)) return blocksIn(node, wrapper)
    if (!holdsBlocks(node)) return undefined
    const blocks = blocksIn(node, wrapper)
    if (node.tagName === 'A') for (const block of blocks) linkWords(block, node)
    return blocks
  }

  function tableBlocks(table: HTMLTableElement): Node[] {
    const read = readTable(table)
    if (!read) return [...table.querySelectorAll(':scope > caption, td, th')].flatMap(cellBlocks)
    if (holds.tables) return [table]
    return rowsOf(read).map((line) => within('p', [page.createTextNode(line)]))

    function cellBlocks(cell: Element): Node[] {
      // Cells of a nested table are part of the cell that contains it.
      return cell.parentElement?.closest('table') === table ? blocksIn(cell, 'p') : []
    }
  }

  /** The items of a list and of those in it, each as one paragraph with lines. */
  function listBlocks(list: Element, level: number): Node[] {
    return [...list.childNodes].flatMap((child) => {
      if (!(child instanceof Element))
        return hasWords([child]) ? [listItem(list, [child], level)] : []
      return isList(child) ? listBlocks(child, level + 1) : itemBlocks(list, child, level)
    })
  }

  function itemBlocks(list: Element, item: Element, outer: number): Node[] {
    const named = item.getAttribute('data-aria-level') ?? item.getAttribute('aria-level')
    const level = Math.max(outer, Number(named) || 0)
    const inner = [...item.querySelectorAll('ul,ol,dir,menu')].filter(
      (nested) => nested.parentElement?.closest('ul,ol,dir,menu') === list,
    )
    // What stands behind a list in it is a line of its own.
    for (const nested of inner) nested.replaceWith(page.createElement('br'))
    const blocks = blocksIn(item, 'p')
    const lines = blocks.filter((block) => !isOwnBlock(block)).flatMap(linesOf)
    const words = lines.flatMap((line, at) => (at > 0 ? [page.createElement('br'), ...line] : line))
    return [
      ...(hasWords(words) ? [listItem(list, words, level)] : []),
      ...blocks.filter(isOwnBlock),
      ...inner.flatMap((nested) => listBlocks(nested, level + 1)),
    ]
  }

  function listItem(list: Element, content: Node[], level: number): Element {
    const item = within('p', content)
    item.setAttribute('data-list', list.tagName === 'OL' ? 'number' : 'bullet')
    item.setAttribute('data-level', String(level))
    return item
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
}

const isPlain = (node: Element) => node.tagName === 'P' && !node.hasAttribute('data-list')

/** Whether a block in a list's item stands behind it, as no line of a paragraph can hold it. */
const isOwnBlock = (block: Node) => block.nodeName === 'PRE' || block.nodeName === pictureName

/** The lines of a table where none is allowed: its caption, and one per row. */
function rowsOf({caption, rows}: PastedTable): string[] {
  const lines = rows.map((cells) => cells.filter(Boolean).join(' · '))
  return caption ? [caption, ...lines] : lines
}

/** Repeats a link around several blocks in each. */
function linkWords(block: Node, link: Element): void {
  if (!(block instanceof Element) || block instanceof HTMLTableElement || isOwnBlock(block)) return
  const inner = link.cloneNode(false)
  if (!(inner instanceof Element)) return
  inner.append(...block.childNodes)
  block.append(inner)
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
