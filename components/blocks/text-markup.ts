import {
  buildMarksTree,
  isPortableTextToolkitList,
  isPortableTextToolkitSpan,
  isPortableTextToolkitTextNode,
  nestLists,
  type ToolkitNestedPortableTextSpan,
  type ToolkitPortableTextList,
} from '@portabletext/toolkit'
import type {PortableTextBlock} from '@portabletext/react'
import type {ElementContent} from 'hast'
import {h} from 'hastscript'
import {stegaClean} from 'next-sanity'
import {pathOf, type Addressable} from '@/lib/addresses/addresses'
import {safeHref} from '@/lib/addresses/safe-href'
import {absoluteUrl} from '@/lib/addresses/site-url'
import {levelled} from '@/lib/list-levels'
import type {Block, Body} from './types'

type TextBlock = Extract<Body[number], {_type: 'block'}> | Block<'callout'>['text'][number]

/** Portable text as plain elements, without classes and ids; its addresses are absolute. */
export function textMarkup(text: readonly TextBlock[]): ElementContent[] {
  return nestLists(levelled<PortableTextBlock>(text), 'direct').flatMap((node) =>
    isPortableTextToolkitList(node) ? [listMarkup(node)] : blockMarkup(node),
  )
}

/** A list; one inside it belongs to the item before it. */
function listMarkup({listItem, children}: ToolkitPortableTextList): ElementContent {
  const items: ElementContent[][] = []
  for (const child of children) {
    if (!isPortableTextToolkitList(child)) items.push(sentenceMarkup(child))
    else (items.at(-1) ?? newItem(items)).push(listMarkup(child))
  }
  return h(listItem === 'number' ? 'ol' : 'ul', ...items.map((inside) => h('li', inside)))
}

function newItem(items: ElementContent[][]): ElementContent[] {
  const item: ElementContent[] = []
  items.push(item)
  return item
}

function blockMarkup(block: PortableTextBlock): ElementContent[] {
  const inside = sentenceMarkup(block)
  if (inside.length === 0) return []
  const style = stegaClean(block.style)
  if (style === 'h2' || style === 'h3') return [h(style, inside)]
  return style === 'blockquote' ? [h('blockquote', h('p', inside))] : [h('p', inside)]
}

const sentenceMarkup = (block: PortableTextBlock): ElementContent[] =>
  buildMarksTree(block).flatMap(inlineMarkup)

type Inline = ReturnType<typeof buildMarksTree>[number]

function inlineMarkup(node: Inline): ElementContent[] {
  if (isPortableTextToolkitTextNode(node)) return lines(node.text)
  if (isPortableTextToolkitSpan(node)) return [marked(node)]
  return noteMarkup(node)
}

/** A text in which a line break is a `br`. */
function lines(text: string): ElementContent[] {
  return text
    .split('\n')
    .flatMap((line, index): ElementContent[] => [
      ...(index > 0 ? [h('br')] : []),
      ...(line ? [{type: 'text' as const, value: line}] : []),
    ])
}

const elements: Readonly<Record<string, string>> = {
  strong: 'strong',
  em: 'em',
  code: 'code',
  underline: 'u',
  'strike-through': 's',
}

function marked({markType, markDef, children}: ToolkitNestedPortableTextSpan): ElementContent {
  const inside = children.flatMap(inlineMarkup)
  const element = elements[markType]
  if (element) return h(element, inside)
  const href = markDef && hrefOf(markDef)
  return href ? h('a', {href}, inside) : h('span', inside)
}

/** Fields of a link that are read, whatever its kind. */
interface Link {
  _type: string
  href?: unknown
  target?: Addressable | null
  term?: Addressable | null
}

function hrefOf({href, target, term}: Link): string | undefined {
  const path = pathOf(target ?? term) ?? (typeof href === 'string' && safeHref(stegaClean(href)))
  // A fragment leads to a place in the page, which readers elsewhere do not have.
  return path && !path.startsWith('#') ? absoluteUrl(path) : undefined
}

/** Fields of a citation or footnote that are read; `number` comes from numbering.ts. */
interface InlineObject {
  _type: string
  number?: unknown
  place?: unknown
}

function noteMarkup({_type, number, place}: InlineObject): ElementContent[] {
  if (typeof number !== 'number') return []
  if (_type === 'footnote') return [h('sup', String(number))]
  const words = [String(number), typeof place === 'string' ? stegaClean(place) : ''].filter(Boolean)
  return [h('sup', `[${words.join(', ')}]`)]
}
