import {vercelStegaCombine} from '@vercel/stega'
import {marked} from 'marked'
import {toHtml} from 'hast-util-to-html'
import {h} from 'hastscript'
import {stegaBrand} from 'next-sanity'
import {createElement} from 'react'
import {renderToStaticMarkup} from 'react-dom/server'
import {asFetched} from '@/components/blocks/as-fetched'
import {Body} from '@/components/blocks/body'
import {components} from '@/components/blocks/components'
import {examples} from '@/components/blocks/examples'
import {blockMarkup, bodyMarkup} from '@/components/blocks/markup'
import {blockMembers} from '@/components/blocks/schemas'
import {resultsMarkup} from '@/components/blocks/results-markup'
import {blockTexts, bodyText} from '@/components/blocks/text'
import type {BlockType, Body as BodyValue} from '@/components/blocks/types'
import {markdownOf} from './markdown'

const types = blockMembers.map(({type}) => type)

const isBlockType = (type: string): type is BlockType => Object.hasOwn(examples, type)

const parsed = (html: string) =>
  new DOMParser().parseFromString(html.replaceAll('<', ' <'), 'text/html').body

const wordsIn = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** Words by which plain text says what a page shows by its layout: “See also”, “no figure”. */
const inPlaceOfLayout = new Set(['see', 'also', 'no', 'figure'])

/** What is read of some HTML: its words, those of pictures and links, and the numbers of lists. */
function readIn(html: string): Set<string> {
  const body = parsed(html)
  const alternatives = [...body.querySelectorAll('img')].map(({alt}) => alt)
  const numbers = [...body.querySelectorAll('ol')].flatMap(({children}) =>
    Array.from(children, (_, index) => index + 1),
  )
  const links = [...body.querySelectorAll('a')].map(({href}) => href)
  return new Set(wordsIn([body.textContent, ...alternatives, ...links, ...numbers].join(' ')))
}

/** By surface, what a reader there reads of a body. */
const surfaces: Record<string, (body: BodyValue) => Set<string>> = {
  'the page': (body) => readIn(renderToStaticMarkup(createElement(Body, {value: body}))),
  'a feed': (body) => readIn(toHtml(bodyMarkup(body))),
  // By a parser that did not write it.
  Markdown: (body) => readIn(marked.parse(markdownOf(bodyMarkup(body)), {async: false})),
}

test('every kind of block is there on every surface', () => {
  for (const known of [components.types, blockTexts, blockMarkup])
    expect(Object.keys(known).toSorted()).toEqual(expect.arrayContaining(types.toSorted()))
})

describe.each(types.filter(isBlockType))('%s', (type) => {
  test.each(Object.keys(surfaces))('loses no word of its plain text in %s', async (surface) => {
    const body = [await asFetched(examples[type])]
    const shown = surfaces[surface]?.(body)
    const words = wordsIn(bodyText(body))
    expect(words.length).toBeGreaterThan(5)
    expect(words.filter((word) => !shown?.has(word) && !inPlaceOfLayout.has(word))).toEqual([])
  })
})

/** HTML of elements by way of Markdown. */
const through = (...content: Parameters<typeof markdownOf>[0][number][]) =>
  marked.parse(markdownOf(content), {async: false}).replace(/\s*\n\s*/g, '')

test('what looks like Markdown in a text stays text', () => {
  const text = '1. # *not* _em_ [a](b) `code` <b> | cell ~~x~~ \\ http://a.example'
  const {textContent} = parsed(through(h('p', text)))
  expect(textContent?.trim()).toBe(text)
  const cell = through(
    h('table', h('thead', h('tr', h('th', 'a | b'))), h('tbody', h('tr', h('td', 'c | d')))),
  )
  expect(cell).toContain('<th>a | b</th>')
  expect(cell).toContain('<td>c | d</td>')
})

test('code with fences of its own, and with blank lines, stays whole', () => {
  const code = 'a\n\n```js\nb < c\n```\n  d'
  const [found] = parsed(
    through(h('p', 'Before'), h('pre', h('code', {className: ['language-js']}, code))),
  ).querySelectorAll('code')
  expect(found?.className).toBe('language-js')
  const markdown = markdownOf([h('pre', h('code', code))])
  expect(
    parsed(marked.parse(markdown, {async: false}).replaceAll(' <', '<'))
      .querySelector('code')
      ?.textContent?.trim(),
  ).toBe(code)
})

test('a table without a head has an empty one, and keeps its caption', () => {
  const html = through(
    h('table', h('caption', 'Costs'), h('tbody', h('tr', h('th', 'One'), h('td', '2')))),
  )
  expect(html).toContain('<strong>Costs</strong>')
  expect(html).toContain('<td>One</td><td>2</td>')
})

test('notes, underlined words and recordings keep their words', () => {
  const html = through(
    h('p', 'A ', h('u', 'line'), h('sup', '[1]')),
    h(
      'figure',
      h('video', {src: 'https://a.example/v'}),
      h('figcaption', h('a', {href: 'https://a.example/v'}, 'Watch')),
    ),
  )
  expect(html).toContain('<p>A line[1]</p>')
  expect(html).toContain('<a href="https://a.example/v">Watch</a>')
})

test('a space at an end of strong words stands outside them, and needs no reference', () => {
  const text = (...content: Parameters<typeof h>[2][]) => markdownOf([h('p', ...content)]).trim()
  expect(text('It is', h('strong', ' False.'), ' So?')).toBe('It is **False.** So?')
  expect(text('It is ', h('strong', h('em', 'so ')), 'here')).toBe('It is **_so_** here')
  expect(text('A', h('strong', ' '), 'b')).toBe('A b')
  expect(text('A ', h('s', 'line '), 'b')).toBe('A ~~line~~ b')
  const hidden = vercelStegaCombine('', {origin: 'a'}, false)
  expect(hidden).not.toBe('')
  // With hidden characters at their end, as editors see them.
  expect(text('Is ', h('strong', `so ${hidden}`), 'here')).toBe('Is **so** here')
})

test('a result says who measured it, over what period and how', () => {
  const result = {_key: 'a', _type: 'result' as const, label: 'Time', before: 45, after: 10}
  const markdown = markdownOf(
    resultsMarkup(
      stegaBrand([
        {
          ...result,
          unit: 'minutes',
          measuredBy: 'client' as const,
          kind: 'tangible' as const,
          period: 'March 2026',
          method: 'By the clock.',
          sourceNote: 'Report, page 4',
          note: 'Without the drafts.',
        },
        {...result, label: 'Mood', before: undefined},
      ]),
    ),
  )
  // Markdown may have empty lines between the items of a list.
  expect(markdown.replaceAll('\n\n', '\n')).toBe(
    `- **Time**: 45 → 10 minutes (−78%)
  - Measured by the client.
  - Tangible
  - Period: March 2026
  - By the clock.
  - Source: Report, page 4
  - Without the drafts.
- **Mood**: no figure published
  - Who measured it was not said.
`,
  )
})
