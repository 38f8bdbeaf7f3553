import {htmlToPortableText, type DeserializerRule} from '@portabletext/html'
import type {Schema} from '@portabletext/schema'
import {layOutBlocks} from './paste-blocks'
import {readTable} from './paste-table'
import {dropHidden, partCorrections, spellOutPowers} from './paste-words'

/** Heading styles of other programs, mapped to ours. */
const headings: Record<string, 'h2' | 'h3'> = {
  H1: 'h2',
  H2: 'h2',
  H3: 'h3',
  H4: 'h3',
  H5: 'h3',
  H6: 'h3',
}

/**
 * Pasted HTML as blocks: keeps headings, lists, links, emphasis and tables, and drops everything
 * else. Undefined if there is nothing to keep.
 */
export function pastedBlocks(html: string, schema: Schema, keyGenerator: () => string) {
  const page = new DOMParser().parseFromString(html, 'text/html')
  for (const drop of page.querySelectorAll('script,style,meta,title,img,svg,video,iframe,form,nav'))
    drop.remove()
  dropHidden(page)
  spellOutPowers(page)
  partCorrections(page)
  for (const heading of page.querySelectorAll('h1,h2,h3,h4,h5,h6')) {
    const style = headings[heading.tagName]
    // A heading in a cell or list is emphasis; an empty one is spacing.
    if (!heading.textContent?.trim()) heading.remove()
    else if (style)
      heading.replaceWith(renamed(page, heading, heading.closest('td,th,li') ? 'p' : style))
  }
  const hasTables = schema.blockObjects.some(({name}) => name === 'table')
  layOutBlocks(page, {hasTables})
  const blocks = htmlToPortableText(page.body.innerHTML, {
    schema,
    keyGenerator,
    rules: hasTables ? [tableRule(keyGenerator)] : [],
  })
  return blocks.length > 0 ? blocks : undefined
}

/** Line ends that the editor does not recognise, in pairs or at all. */
const lineEnd = /\r\n?|\u0085|\u2028/g

/**
 * Plain text with other systems' line ends, as blocks; undefined if the editor parses it correctly.
 */
export function pastedText(text: string, schema: Schema, keyGenerator: () => string) {
  const known = text.replace(lineEnd, '\n').replace(/\u2029/g, '\n\n')
  // For a single line, the editor itself applies the marks at the cursor.
  const isKnown = known === text || !/\n\n|[\u0085\u2028]/.test(known.trim() + text)
  if (isKnown) return undefined
  const page = new DOMParser().parseFromString('', 'text/html')
  for (const paragraph of known.split(/\n{2,}/).filter((words) => words.trim())) {
    const lines = paragraph.replace(/^\n|\n$/g, '').split('\n')
    const element = page.createElement('p')
    for (const [at, line] of lines.entries())
      element.append(...(at > 0 ? [page.createElement('br'), line] : [line]))
    page.body.append(element)
  }
  const blocks = htmlToPortableText(page.body.innerHTML, {schema, keyGenerator})
  return blocks.length > 0 ? blocks : undefined
}

function renamed(page: Document, element: Element, name: string): Element {
  const other = page.createElement(name)
  other.append(...element.childNodes)
  return other
}

const tableRule = (keyGenerator: () => string): DeserializerRule => ({
  deserialize(node, _next, createBlock) {
    const table = node instanceof HTMLTableElement ? readTable(node) : undefined
    if (!table) return undefined
    const {rows, ...fields} = table
    return createBlock({
      _type: 'table',
      ...fields,
      rows: rows.map((cells) => ({_type: 'tableRow', _key: keyGenerator(), cells})),
    })
  },
})
