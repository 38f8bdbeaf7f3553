import {usedCss} from './used-css'

const used = (
  css: string,
  classes: string[] = [],
  elements: string[] = [],
  properties: string[] = [],
  text = '',
) =>
  usedCss(css, {
    classes: new Set(classes),
    elements: new Set(elements),
    hasFields: elements.some((name) => name === 'input' || name === 'textarea'),
    properties: new Set(properties),
    characters: new Set(Array.from(text, (character) => character.codePointAt(0) ?? 0)),
  })

test('rules for classes and elements that a page lacks are left out', () => {
  expect(used('.a{color:red}.b{color:blue}', ['a'])).toBe('.a{color:red}')
  expect(used('table td{color:red}p{color:blue}', [], ['p'])).toBe('p{color:blue}')
  expect(used('.a .b{color:red}.a>p{color:blue}', ['a'], ['p'])).toBe('.a>p{color:blue}')
})

test('a rule stays when one of its selectors can apply, without those that cannot', () => {
  expect(used('.a,.b{color:red}', ['b'])).toBe('.b{color:red}')
  expect(used('img,video{margin:0}:is(.a,p) i,.a{order:1}', ['a'], ['img', 'i'])).toBe(
    'img{margin:0}:is(.a,p) i,.a{order:1}',
  )
  // Of what a script may add, a rule for something that is there stays.
  expect(used('button,input,select{font:inherit}', [], ['button'])).toBe(
    'button,input{font:inherit}',
  )
})

test('a property that nothing sets is what is said for that case', () => {
  const css = 'p{order:var(--a,2);margin:0 var(--b);font:var(--c,x,y)}'
  expect(used(css, [], ['p'])).toBe('p{order:2;margin:0 var(--b);font:var(--c,x,y)}')
  for (const setting of ['p:hover{--a:1}', '@property --a{syntax:"*";inherits:false}'])
    expect(used(setting + css, [], ['p'])).toContain('order:var(--a,2)')
  expect(used(css, [], ['p'], ['--a'])).toContain('order:var(--a,2)')
})

test('names are read with their escapes', () => {
  const css = '.sm\\:flex{display:flex}.w-1\\/2{width:50%}.\\32xl{order:2}'
  expect(used(css, ['sm:flex', 'w-1/2', '2xl'])).toBe(css)
  expect(used(css)).toBe('')
})

test('what a state or a negation speaks of is not asked for', () => {
  const css = 'a:hover{color:red}:not(.x){color:blue}*{margin:0}::selection{color:red}'
  expect(used(css, [], ['a'])).toBe(css)
})

test('parts of fields are left out where there is no field', () => {
  const css = '::placeholder{opacity:1}::-webkit-datetime-edit{padding:0}::selection{color:red}'
  expect(used(css)).toBe('::selection{color:red}')
  expect(used(css, [], ['textarea'])).toBe(css)
  expect(used(css, [], ['input'])).toBe(css)
})

test('of alternatives in a rule, one must be able to match', () => {
  const css = ':where(.a>:not(:last-child)){margin:0}:is(.b,.c) p{color:red}'
  expect(used(css, ['a'], ['p'])).toBe(':where(.a>:not(:last-child)){margin:0}')
  expect(used(css, ['c'], ['p'])).toBe(':is(.b,.c) p{color:red}')
  expect(used(css, ['c'])).toBe('')
})

test('empty groups go with their last rule, and the order of layers stays', () => {
  expect(used('@layer a,b;@layer b{@media print{.x{color:red}}}')).toBe('@layer a,b;')
})

test('steps of an animation stay, and custom properties that something uses', () => {
  const turn = '@keyframes turn{to{rotate:1turn}}'
  expect(used(`${turn}.x{animation:turn 1s}`)).toBe(turn)
  const property = (name: string) => `@property --${name}{syntax:"*";inherits:false}`
  const css = `${property('one')}${property('two')}.a{--one:1;order:var(--one)}`
  expect(used(css, ['a'])).toBe(`${property('one')}.a{--one:1;order:var(--one)}`)
  // A name that begins another is not used by it.
  const longer = `${property('one')}${property('one-more')}.a{order:var(--one-more)}`
  expect(used(longer, ['a'])).toBe(`${property('one-more')}.a{order:var(--one-more)}`)
})

test('what sets a custom property that nothing reads is left out, and what only that one reads', () => {
  const css = '*{--a:1;--b:var(--a);--c:2;--d:3}p{order:var(--c)}'
  expect(used(css, [], ['p'])).toBe('*{--c:2}p{order:var(--c)}')
  expect(used('*{--a:1;--b:var(--a)}', [], [], ['--b'])).toBe('*{--a:1;--b:var(--a)}')
})

test('fonts are left out that no rule names, and those for characters that the page lacks', () => {
  const font = (range = '') => `@font-face{font-family:"one";src:url(a.woff2)${range}}`
  const rule = 'p{font-family:one}'
  expect(used(`${font()}${rule}`, [], ['p'])).toBe(`${font()}${rule}`)
  expect(used(`${font()}${rule}`)).toBe('')
  const ext = font(';unicode-range:U+100-17F,U+1E??')
  expect(used(`${ext}${rule}`, [], ['p'], [], 'Öland')).toBe(rule)
  for (const names of [
    ['p', 'input'],
    ['p', 'kept-pieces'],
  ])
    expect(used(`${ext}${rule}`, [], names, [], 'Öland')).toBe(`${ext}${rule}`)
  for (const text of ['Łódź', 'ẞ'])
    expect(used(`${ext}${rule}`, [], ['p'], [], text)).toBe(`${ext}${rule}`)
})

test('what stands in for a property that the root always sets is left out', () => {
  const reads = 'p{font-family:var(--face,a,"b c");margin:var(--gap,1em)}'
  const sets = '@layer theme{:root,:host{--face:x}}'
  expect(used(sets + reads, [], ['p'])).toBe(`${sets}p{font-family:var(--face);margin:1em}`)
  for (const other of [
    '@media print{:root{--face:x}}',
    ':root[data-x]{--face:x}',
    'p{--face:x}',
    ':root{--face:initial}',
  ])
    expect(used(other + reads, [], ['p'])).toContain('var(--face,a,"b c")')
})
