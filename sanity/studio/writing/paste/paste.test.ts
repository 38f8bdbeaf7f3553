import {compileSchema, defineSchema} from '@portabletext/schema'
import {pastedBlocks} from './paste'
import {plainTextHtml} from './plain-text'

const text = {
  decorators: [{name: 'strong'}, {name: 'em'}, {name: 'code'}],
  styles: [{name: 'normal'}, {name: 'h2'}, {name: 'h3'}, {name: 'blockquote'}],
  lists: [{name: 'bullet'}, {name: 'number'}],
  annotations: [{name: 'link', fields: [{name: 'href', type: 'string' as const}]}],
}
const body = compileSchema(defineSchema({...text, blockObjects: [{name: 'table'}]}))

function paste(html: string, schema = body) {
  let made = 0
  const pasted = pastedBlocks({html, files: []}, schema, () => `k${made++}`)
  return (pasted?.blocks ?? []).map((block) => ({...block}) as Record<string, unknown>)
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

test('links in a table are counted, unless their words are their addresses', () => {
  const cell = (href: string, said: string) => `<td><a href="${href}">${said}</a></td>`
  const html = `<table><tr><td>Source</td><td>Year</td></tr><tr>${cell('https://a.example/x', 'A study')}${cell('https://b.example/', 'b.example')}</tr></table>`
  const leftOut = (from: string) =>
    pastedBlocks({html: from, files: []}, body, () => 'k')?.leftOut.tableLinks
  expect(leftOut(html)).toBe(1)
  // A table that is layout only becomes text, which keeps its links.
  expect(leftOut(`<table><tr>${cell('https://a.example/x', 'A study')}</tr></table>`)).toBe(0)
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

const words = (html: string) => paste(html).map(wordsOf)

const standOnLines =
  'address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 header hgroup legend li main menu ol p pre search section summary ul'
test.each(standOnLines.split(' '))('<%s> ends a block, beside others and inside them', (name) => {
  const two = `<${name}>First.</${name}><${name}>Second.</${name}>`
  expect(words(two)).toEqual(['First.', 'Second.'])
  expect(words(`Before.<${name}>First.</${name}>After.`)).toEqual(['Before.', 'First.', 'After.'])
  expect(words(`<div>Before.<${name}>First.</${name}>After.</div>`)).toEqual([
    'Before.',
    'First.',
    'After.',
  ])
  expect(words(`<section><article>${two}</article></section>`)).toEqual(['First.', 'Second.'])
})

test.each([
  ['<div>First.<div>Second.</div></div>', ['First.', 'Second.']],
  ['<div><div>First.</div>Second.</div>', ['First.', 'Second.']],
  ['<dl><dt>Term</dt><dd>Meaning</dd></dl>', ['Term', 'Meaning']],
  ['<dl><div><dt>Term</dt><dd><p>One.</p><p>Two.</p></dd></div></dl>', ['Term', 'One.', 'Two.']],
  ['<b><div>First.</div><div>Second.</div></b>', ['First.', 'Second.']],
  ['<span><p>First.</p><p>Second.</p></span>', ['First.', 'Second.']],
  ['<x-card><div>First.</div><div>Second.</div></x-card>', ['First.', 'Second.']],
  ['<blockquote><p>First.</p><p>Second.</p></blockquote>', ['First.', 'Second.']],
  ['<ul><li><p>First.</p><p>Second.</p></li></ul>', ['First.\nSecond.']],
  ['<ul><li>One<ul><li>Inner</li></ul></li><li>Two</li></ul>', ['One', 'Inner', 'Two']],
  ['<ul><li>Intro<ul><li>Inner</li></ul>Closing</li></ul>', ['Intro\nClosing', 'Inner']],
  ['<h2><div>First</div><div>Second</div></h2>', ['First Second']],
  ['<div>First.</div><div><br></div><div>Second.<br></div>', ['First.', 'Second.']],
  [
    '<span style="display:block">First.</span><span style="display: block">Second.</span>',
    ['First.', 'Second.'],
  ],
  ['<table><tr><td>First.</td><td>Second.</td></tr></table>', ['First.', 'Second.']],
  ['<details><summary>First.</summary>Second.</details>', ['First.', 'Second.']],
  ['<p>One <i>and</i> <b>the same</b> <span>line</span>.</p>', ['One and the same line.']],
])('%s keeps its words apart', (html, blocks) => {
  expect(words(html)).toEqual(blocks)
})

test('what was around several blocks is around each', () => {
  const [first, second] = paste('<a href="https://example.org/"><h2>Title</h2><div>Words</div></a>')
  expect([first?.style, second?.style]).toEqual(['h2', 'normal'])
  for (const block of [first, second])
    expect(block?.markDefs).toEqual([expect.objectContaining({href: 'https://example.org/'})])
  const html = '<blockquote><div>One.</div><div><b>Two.</b></div></blockquote>'
  expect(paste(html).map(({style}) => style)).toEqual(['blockquote', 'blockquote'])
})

test('what Google’s editor copies keeps its emphasis', () => {
  const html =
    '<b style="font-weight:normal" id="docs-internal-guid-1"><p><span style="font-weight:700">Strong</span><span style="font-weight:400"> words</span></p><div><p>More</p></div></b>'
  const [first, second] = paste(html)
  expect(first?.children).toEqual([
    expect.objectContaining({text: 'Strong', marks: ['strong']}),
    expect.objectContaining({text: ' words', marks: []}),
  ])
  expect(second && wordsOf(second)).toBe('More')
})

const cellsOf = (html: string) => {
  const [table] = paste(`<table>${html}</table>`)
  return Array.isArray(table?.rows) ? table.rows.map(({cells}) => cells) : table
}

test.each([
  ['<p>12</p><p>34</p>', '12 34'],
  ['12<br>34', '12 34'],
  ['<div>12</div>34', '12 34'],
  ['12<div><div>34</div></div>', '12 34'],
  ['<ul><li>12</li><li>34</li></ul>', '12 34'],
  ['<dl><dt>12</dt><dd>34</dd></dl>', '12 34'],
  ['<h4>12</h4>34', '12 34'],
  ['<table><tr><td>12</td><td>34</td></tr></table>', '12 34'],
  ['<span style="display:block">12</span><span style="display:block">34</span>', '12 34'],
  ['<s>12</s>34', '12 34'],
  ['<del>12</del><ins>34</ins>', '34'],
  ['<span style="display:none">7003120000</span>1,200', '1,200'],
  ['<span hidden>12</span>34', '34'],
  ['10<sup>6</sup>', '10⁶'],
  ['10<sup>-3</sup> m<sup>2</sup>', '10⁻³ m²'],
  ['45<sup><a href="#note">12</a></sup>', '45¹²'],
  ['H<sub>2</sub>O', 'H₂O'],
  ['12<s>34</s>56', '12 34 56'],
  ['12<b><s>34</s></b><i>56</i>', '12 34 56'],
  ['<s>12</s>,5', '12 ,5'],
  ['12<del>34</del> 56', '12 56'],
  ['<b><del>34</del></b><i>56</i>', '56'],
  ['<s>12</s>% of 34', '12% of 34'],
  ['colo<s>u</s>r', 'colou r'],
  ['colo<del>u</del>r', 'color'],
  ['2<sup>n+1</sup>', '2ⁿ⁺¹'],
  ['2<sup>k+1</sup>', '2^(k+1)'],
  ['x<sub>i</sub> + x<sub>i+1</sub>', 'xᵢ + xᵢ₊₁'],
  ['2<sub>max1</sub>', '2_(max1)'],
  ['2<sup>nd</sup>, the 3<sup>rd</sup>', '2nd, the 3rd'],
  ['45<sup>[12]</sup>', '45[¹²]'],
  ['<div style="display: flex"><span>12</span><span>34</span></div>', '12 34'],
  ['<span style="display:inline-grid"><b>12</b><b>34</b></span>', '12 34'],
  ['<b>1</b>2', '12'],
  ['1&nbsp;200', '1 200'],
])('a cell with %s says "%s", and never another figure', (cell, said) => {
  expect(cellsOf(`<tr><td>a</td><td>b</td></tr><tr><td>c</td><td>${cell}</td></tr>`)).toEqual([
    ['a', 'b'],
    ['c', said],
  ])
})

test('a table in a list keeps its rows apart', () => {
  const row = (a: number, b: number) => `<tr><td>${a}</td><td>${b}</td></tr>`
  expect(words(`<ul><li>Said:<table>${row(1, 2)}${row(3, 4)}</table></li></ul>`)).toEqual([
    'Said:\n1 · 2\n3 · 4',
  ])
})

test('raised figures in a text are no part of the figure before them', () => {
  expect(words('<p>It costs 10<sup>6</sup> and 12<sup>3</sup> more.</p>')).toEqual([
    'It costs 10⁶ and 12³ more.',
  ])
  expect(words('<p>It took <s>12</s>34 or <del>5</del><ins>6</ins> minutes.</p>')).toEqual([
    'It took 12 34 or 6 minutes.',
  ])
})

test.each([
  [
    'a cell over two rows',
    '<tr><td rowspan="2">A</td><td>1</td></tr><tr><td>2</td></tr>',
    [
      ['A', '1'],
      ['A', '2'],
    ],
  ],
  [
    'a cell over two columns',
    '<tr><td colspan="2">A</td><td>1</td></tr><tr><td>B</td><td>2</td><td>3</td></tr>',
    [
      ['A', '', '1'],
      ['B', '2', '3'],
    ],
  ],
  [
    'a heading over two columns',
    '<tr><th rowspan="2">Who</th><th colspan="2">Minutes</th></tr><tr><th>Before</th><th>After</th></tr><tr><td>Desk</td><td>45</td><td>12</td></tr>',
    [
      ['Who', 'Minutes', 'Minutes'],
      ['Who', 'Before', 'After'],
      ['Desk', '45', '12'],
    ],
  ],
  [
    'a cell over both, in the middle',
    '<tr><td>1</td><td rowspan="2" colspan="2">M</td><td>2</td></tr><tr><td>3</td><td>4</td></tr><tr><td>5</td><td>6</td><td>7</td><td>8</td></tr>',
    [
      ['1', 'M', '', '2'],
      ['3', 'M', '', '4'],
      ['5', '6', '7', '8'],
    ],
  ],
  [
    'a cell over more rows than there are',
    '<tr><td rowspan="9">A</td><td>1</td></tr><tr><td>2</td></tr>',
    [
      ['A', '1'],
      ['A', '2'],
    ],
  ],
  [
    'a cell over all the rest',
    '<tr><td rowspan="0">A</td><td>1</td></tr><tr><td>2</td></tr><tr><td>3</td></tr>',
    [
      ['A', '1'],
      ['A', '2'],
      ['A', '3'],
    ],
  ],
  [
    'a cell of the head, which does not reach into the body',
    '<thead><tr><th rowspan="3">A</th><th>B</th></tr></thead><tbody><tr><td>1</td><td>2</td></tr></tbody>',
    [
      ['A', 'B'],
      ['1', '2'],
    ],
  ],
  [
    'rows that are too short',
    '<tr><td>A</td><td>B</td><td>C</td></tr><tr><td>1</td></tr>',
    [
      ['A', 'B', 'C'],
      ['1', '', ''],
    ],
  ],
  [
    'a row without words between others',
    '<tr><td rowspan="3">A</td><td>1</td></tr><tr></tr><tr><td>2</td></tr>',
    [
      ['A', '1'],
      ['A', '2'],
    ],
  ],
])('%s leaves each row all its cells, in their columns', (_, html, rows) => {
  expect(cellsOf(html)).toEqual(rows)
})

test('a table where none may stand is a paragraph for each row', () => {
  const simple = compileSchema(defineSchema(text))
  const html =
    '<table><caption>Minutes</caption><tr><td rowspan="2">A</td><td>1</td></tr><tr><td>2</td></tr></table>'
  expect(paste(html, simple).map(wordsOf)).toEqual(['Minutes', 'A · 1', 'A · 2'])
})

test.each([
  ['First.\r\n\r\nSecond.', ['First.', 'Second.']],
  ['First.\r\rSecond.', ['First.', 'Second.']],
  ['First.\u2029Second.', ['First.', 'Second.']],
  ['First.\r\n\r\n\r\n\r\nSecond.\r\n', ['First.', 'Second.']],
  ['One\r\nline <b>&amp; another\r\n\r\nSecond.', ['One\nline <b>&amp; another', 'Second.']],
])('plain text %j has its paragraphs', (plain, blocks) => {
  expect(words(plainTextHtml(plain) ?? '')).toEqual(blocks)
})

test.each(['First.\n\nSecond.', 'A few words', 'One line\r\nand another\r\n', ''])(
  'plain text %j, which the editor reads rightly, is left to it',
  (plain) => {
    expect(plainTextHtml(plain)).toBeUndefined()
  },
)

test('nothing to keep is nothing to insert', () => {
  const html = '<script>x</script><p>&nbsp;</p>'
  expect(pastedBlocks({html, files: []}, body, () => 'k')).toBeUndefined()
})

test('a link to a comment of a web page is no comment of a document', () => {
  const [block] = paste('<p>See <a href="https://example.org/post#cmnt4">what she wrote</a>.</p>')
  expect(block?.markDefs).toEqual([
    expect.objectContaining({href: 'https://example.org/post#cmnt4'}),
  ])
})

test('a note that a table calls stays below it, as a table holds no footnotes', () => {
  const html =
    '<table><tr><td>A</td><td>1<sup><a href="#fn1">1</a></sup></td></tr><tr><td>B</td><td>2</td></tr></table><p id="fn1">1 By hand.</p>'
  expect(paste(html)).toMatchObject([
    {_type: 'table', rows: [{cells: ['A', '1¹']}, {cells: ['B', '2']}]},
    {_type: 'block', children: [{text: '1 By hand.'}]},
  ])
})
