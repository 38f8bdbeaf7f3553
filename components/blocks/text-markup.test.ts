import {toHtml} from 'hast-util-to-html'
import {stegaBrand} from 'next-sanity'
import {bodyAsFetched} from './as-fetched'
import {bodyMarkup} from './markup'

const sources = stegaBrand([
  {
    _key: 'report',
    title: 'A report',
    url: null,
    publisher: null,
    publishedOn: null,
    accessedOn: null,
    note: null,
  },
])

const span = (text: string, ...marks: string[]) => ({_type: 'span', _key: text, text, marks})

const block = (key: string, children: object[], rest: object = {}) => ({
  _type: 'block',
  _key: key,
  children,
  markDefs: [],
  ...rest,
})

const htmlOf = async (...body: {_type: string; _key: string}[]) =>
  toHtml(bodyMarkup(await bodyAsFetched(body), sources))

test('headings, quotations and marks are plain elements', async () => {
  const html = await htmlOf(
    block('a', [span('Why')], {style: 'h2'}),
    block('b', [span('One '), span('strong', 'strong', 'em'), span(' word')]),
    block('c', [span('Said.')], {style: 'blockquote'}),
    block('d', [span('')]),
  )
  expect(html).toBe(
    '<h2>Why</h2><p>One <strong><em>strong</em></strong> word</p><blockquote><p>Said.</p></blockquote>',
  )
})

test('what looks like HTML stays text', async () => {
  const html = await htmlOf(block('a', [span('<script>alert(1)</script>')]))
  expect(html).toBe('<p>&#x3C;script>alert(1)&#x3C;/script></p>')
})

test('lists may contain lists', async () => {
  const item = (text: string, level: number, listItem = 'bullet') =>
    block(text, [span(text)], {listItem, level})
  const html = await htmlOf(item('a', 1), item('b', 2, 'number'), item('c', 1))
  expect(html).toBe('<ul><li>a<ol><li>b</li></ol></li><li>c</li></ul>')
})

test('links are absolute; one that could run a script, or leads into the page, is no link', async () => {
  const link = async (href: string) =>
    htmlOf(block('a', [span('here', 'one')], {markDefs: [{_type: 'link', _key: 'one', href}]}))
  expect(await link('/guides')).toMatch(/<a href="http[^"]*\/guides">here<\/a>/)
  expect(await link('https://example.org')).toContain('<a href="https://example.org')
  for (const href of ['javascript:alert(1)', '#why']) expect(await link(href)).not.toContain('<a')
})

test('citations and footnotes have the numbers of the page, and notes stand below the text', async () => {
  const html = await htmlOf(
    block('a', [
      span('Measured.'),
      {_type: 'citation', _key: 'c', sourceKey: 'report', place: 'p. 12'},
      {_type: 'footnote', _key: 'f', text: 'By hand.'},
    ]),
  )
  expect(html).toBe(
    '<p>Measured.<sup>[1, p. 12]</sup><sup>1</sup></p><h2>Notes</h2><ol><li>By hand.</li></ol>',
  )
})
