import {htmlToPortableText, type DeserializerRule} from '@portabletext/html'
import type {Schema} from '@portabletext/schema'

/** Styles of other programs, as the nearest of ours. */
const headings: Record<string, 'h2' | 'h3'> = {
  H1: 'h2',
  H2: 'h2',
  H3: 'h3',
  H4: 'h3',
  H5: 'h3',
  H6: 'h3',
}

/**
 * What was copied from a word processor or a web page, as blocks: headings, lists, links, emphasis
 * and tables are kept, everything else is dropped. Undefined where there is nothing to keep.
 */
export function pastedBlocks(html: string, schema: Schema, keyGenerator: () => string) {
  const page = new DOMParser().parseFromString(html, 'text/html')
  for (const drop of page.querySelectorAll('script,style,meta,title,img,svg,video,iframe,form,nav'))
    drop.remove()
  for (const heading of page.querySelectorAll('h1,h2,h3,h4,h5,h6')) {
    const style = headings[heading.tagName]
    // A heading in a cell or a list is emphasis; an empty one is a gap.
    if (!heading.textContent?.trim()) heading.remove()
    else if (style)
      heading.replaceWith(renamed(page, heading, heading.closest('td,th,li') ? 'p' : style))
  }
  const blocks = htmlToPortableText(page.body.innerHTML, {
    schema,
    keyGenerator,
    rules: schema.blockObjects.some(({name}) => name === 'table') ? [tableRule(keyGenerator)] : [],
  })
  return blocks.length > 0 ? blocks : undefined
}

function renamed(page: Document, element: Element, name: string): Element {
  const other = page.createElement(name)
  other.append(...element.childNodes)
  return other
}

const tableRule = (keyGenerator: () => string): DeserializerRule => ({
  deserialize(node, _next, createBlock) {
    if (!(node instanceof HTMLTableElement)) return undefined
    const rows = [...node.rows]
      .map((row) => [...row.cells].map((cell) => wordsOf(cell)))
      .filter((cells) => cells.some(Boolean))
    // One cell is a frame around text, as word processors make them, and no table.
    if (rows.length < 2 || rows.every((cells) => cells.length < 2)) return undefined
    return createBlock({
      _type: 'table',
      caption: node.caption ? wordsOf(node.caption) : '',
      headerRow: [...(node.rows[0]?.cells ?? [])].every(({tagName}) => tagName === 'TH'),
      headerColumn: node.rows[1]?.cells[0]?.tagName === 'TH',
      rows: rows.map((cells) => ({_type: 'tableRow', _key: keyGenerator(), cells})),
    })
  },
})

const wordsOf = (element: Element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim()
