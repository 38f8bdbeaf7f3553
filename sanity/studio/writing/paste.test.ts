import {compileSchema, defineSchema} from '@portabletext/schema'
import {pastedBlocks} from './paste'

const text = {
  decorators: [{name: 'strong'}, {name: 'em'}, {name: 'code'}],
  styles: [{name: 'normal'}, {name: 'h2'}, {name: 'h3'}, {name: 'blockquote'}],
  lists: [{name: 'bullet'}, {name: 'number'}],
  annotations: [{name: 'link', fields: [{name: 'href', type: 'string' as const}]}],
}
const body = compileSchema(defineSchema({...text, blockObjects: [{name: 'table'}]}))

function paste(html: string, schema = body) {
  let made = 0
  const blocks = pastedBlocks(html, schema, () => `k${made++}`) ?? []
  return blocks.map((block) => ({...block}) as Record<string, unknown>)
}

const wordsOf = ({children}: Record<string, unknown>) =>
  Array.isArray(children) ? children.map(({text: words}) => words).join('') : ''
const outline = (html: string) =>
  paste(html).map((block) => [block.style, block.listItem, wordsOf(block)])

test('headings of any level become a heading or a subheading', () => {
  expect(outline('<h1>Whole</h1><p>Text.</p><h3>Part</h3><h5>Detail</h5>')).toEqual([
    ['h2', undefined, 'Whole'],
    ['normal', undefined, 'Text.'],
    ['h3', undefined, 'Part'],
    ['h3', undefined, 'Detail'],
  ])
})

test('lists, emphasis and links are kept', () => {
  const [first, second] = paste(
    '<ul><li>One <b>strong</b></li><li><a href="https://example.org/a">Linked</a></li></ul>',
  )
  expect(first).toMatchObject({listItem: 'bullet'})
  expect(first?.children).toContainEqual(
    expect.objectContaining({text: 'strong', marks: ['strong']}),
  )
  expect(second?.markDefs).toEqual([
    expect.objectContaining({_type: 'link', href: 'https://example.org/a'}),
  ])
})

test('colours, fonts, pictures and scripts are dropped', () => {
  const html =
    '<p style="color:red"><font face="Arial">Plain</font> <span class="x">words</span></p><img src="a.png"><script>alert(1)</script><style>p{}</style>'
  expect(outline(html)).toEqual([['normal', undefined, 'Plain words']])
  expect(paste(html)[0]?.children).toEqual([expect.objectContaining({marks: []})])
})

test('a table keeps its rows and cells, and whether its first row names the columns', () => {
  const [table] = paste(
    '<table><caption>Minutes</caption><tr><th>Who</th><th>Before</th></tr><tr><td>Desk</td><td>45</td></tr></table>',
  )
  expect(table).toMatchObject({
    _type: 'table',
    caption: 'Minutes',
    headerRow: true,
    rows: [{cells: ['Who', 'Before']}, {cells: ['Desk', '45']}],
  })
})

test('a frame that a word processor draws around text is no table', () => {
  expect(outline('<table><tr><td><p>Framed</p></td></tr></table>')).toEqual([
    ['normal', undefined, 'Framed'],
  ])
})

test('where no table may stand its words do', () => {
  const simple = compileSchema(defineSchema(text))
  const html = '<table><tr><td>A</td><td>B</td></tr><tr><td>C</td><td>D</td></tr></table>'
  expect(paste(html, simple).map(({_type}) => _type)).not.toContain('table')
})

test('a word processor’s own list is a list', () => {
  const html = `<p class="MsoListParagraphCxSpFirst" style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">·<span>&nbsp;&nbsp;</span></span>First</p>
    <p class="MsoListParagraphCxSpLast" style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">·<span>&nbsp;&nbsp;</span></span>Second</p>`
  expect(outline(html).map(([, item, words]) => [item, String(words).trim()])).toEqual([
    ['bullet', 'First'],
    ['bullet', 'Second'],
  ])
})

test('nothing to keep is nothing to insert', () => {
  expect(pastedBlocks('<img src="a.png"><script>x</script>', body, () => 'k')).toBeUndefined()
})
