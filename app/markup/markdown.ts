import type {Element, ElementContent} from 'hast'
import {toMdast} from 'hast-util-to-mdast'
import {h} from 'hastscript'
import {gfmToMarkdown} from 'mdast-util-gfm'
import {toMarkdown} from 'mdast-util-to-markdown'
import {stegaClean} from 'next-sanity'

/**
 * Elements as Markdown with tables.
 *
 * @see https://github.github.com/gfm/
 */
export function markdownOf(content: readonly ElementContent[]): string {
  const tree = toMdast({type: 'root', children: content.flatMap(adapted)})
  return stegaClean(
    toMarkdown(tree, {
      bullet: '-',
      emphasis: '_',
      rule: '-',
      fences: true,
      listItemIndent: 'one',
      extensions: [gfmToMarkdown({tablePipeAlign: false})],
    }),
  )
}

/** What Markdown has no sign for, in elements that it has signs for. */
function adapted(node: ElementContent): ElementContent[] {
  // Hidden characters would keep spaces beside them from being found.
  if (node.type === 'text') return [{...node, value: stegaClean(node.value)}]
  if (node.type !== 'element') return [node]
  const children = node.children.flatMap(adapted)
  switch (node.tagName) {
    // A recording: the link to it follows.
    case 'audio':
    case 'video':
      return []
    case 'figure':
      return children
    case 'figcaption':
      return [h('p', children)]
    case 'u':
    case 'sup':
      return children
    case 'strong':
    case 'em':
    case 's':
      return withoutOuterSpace({...node, children})
    case 'table':
      return tableOf({...node, children})
    default:
      return [{...node, children}]
  }
}

/**
 * An element with the spaces at its ends moved out of it: there the signs of Markdown would not be
 * read as such, or need a character reference.
 */
function withoutOuterSpace(node: Element): ElementContent[] {
  const [start, afterStart] = cutSpace(node.children, 0, /^\s+/)
  const [end, inside] = cutSpace(afterStart, afterStart.length - 1, /\s+$/)
  return [...start, ...(inside.length > 0 ? [{...node, children: inside}] : []), ...end]
}

/** The space that a text among siblings has at an end, and the siblings without it. */
function cutSpace(
  siblings: ElementContent[],
  index: number,
  end: RegExp,
): [ElementContent[], ElementContent[]] {
  const text = siblings[index]
  const space = text?.type === 'text' ? end.exec(text.value)?.[0] : undefined
  if (text?.type !== 'text' || !space) return [[], siblings]
  const rest = text.value.replace(end, '')
  return [
    [{type: 'text', value: space}],
    siblings.toSpliced(index, 1, ...(rest ? [{...text, value: rest}] : [])),
  ]
}

/** A table below its caption; Markdown's tables have a first row of headers, which may be empty. */
function tableOf(table: Element): ElementContent[] {
  const named = (name: string) => (node: ElementContent) =>
    node.type === 'element' && node.tagName === name
  const captions = table.children.filter(named('caption'))
  const rest = table.children.filter((node) => !captions.includes(node))
  const hasHead = rest.some(named('thead'))
  const width = Math.max(0, ...rowsIn(table).map(({children}) => children.length))
  const empty = h('thead', h('tr', ...Array.from({length: width}, () => h('th'))))
  return [
    ...captions.map((node) => h('p', h('strong', 'children' in node ? node.children : []))),
    {...table, children: hasHead ? rest : [empty, ...rest]},
  ]
}

const rowsIn = (node: Element): Element[] =>
  node.children.flatMap((child) => {
    if (child.type !== 'element') return []
    return child.tagName === 'tr' ? [child] : rowsIn(child)
  })
