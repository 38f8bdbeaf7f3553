import {stegaClean} from '@sanity/client/stega'
import {vercelStegaCombine} from '@vercel/stega'
import {parse, typeEvaluate, type SchemaType, type TypeNode} from 'groq-js'
import {conformer} from './conform'

const text = (value?: string): TypeNode => ({type: 'string', ...(value !== undefined && {value})})
const fields = (given: Record<string, TypeNode>, type?: string): TypeNode => ({
  type: 'object',
  attributes: Object.fromEntries(
    Object.entries({...given, ...(type && {_type: text(type)})}).map(([name, value]) => [
      name,
      {type: 'objectAttribute', value, optional: name !== '_type' && name !== '_key'},
    ]),
  ),
})
const listOf = (of: TypeNode): TypeNode => ({type: 'array', of})
const oneOf = (...of: TypeNode[]): TypeNode => ({type: 'union', of})
const number: TypeNode = {type: 'number'}

const block = fields({_key: text(), children: listOf(text())}, 'block')
const person = fields({name: text()}, 'person')
const guide: SchemaType[number] = {
  type: 'document',
  name: 'guide',
  attributes: Object.fromEntries(
    Object.entries<TypeNode>({
      _type: text('guide'),
      title: text(),
      cells: listOf(text()),
      values: listOf(number),
      steps: listOf(fields({_key: text(), title: text()}, 'step')),
      body: listOf(oneOf(block, fields({_key: text(), tone: text()}, 'callout'))),
      tone: oneOf(text('note'), text('tip')),
      lead: {type: 'inline', name: 'person'},
    }).map(([name, value]) => [
      name,
      {type: 'objectAttribute' as const, value, optional: name !== '_type'},
    ]),
  ),
}
const schema: SchemaType = [guide, {type: 'type', name: 'person', value: person}]
const query = `*[_type == "guide"][0]{
  "title": coalesce(title, "Untitled"), "tone": coalesce(tone, "note"),
  lead, cells, values, "steps": coalesce(steps, []), "body": coalesce(body, [])
}`
const shape = typeEvaluate(parse(query), schema)
const nothing = {
  title: 'Untitled',
  tone: 'note',
  lead: null,
  cells: null,
  values: null,
  steps: [],
  body: [],
}
const conformed = (answer: object) => conformer(schema)({...nothing, ...answer}, shape)

test('what is as its type says stays as it is, hidden characters of previews included', () => {
  const tone = vercelStegaCombine('tip', {origin: 'sanity.io', href: '/studio'})
  const answer = {
    ...nothing,
    title: 'Pilot',
    tone,
    lead: {_type: 'person', name: 'Maren'},
    steps: [{_type: 'step', _key: 'a', title: 'First'}],
    body: [{_type: 'callout', _key: 'b', tone: 'note'}],
  }
  expect(stegaClean(tone)).toBe('tip')
  expect(conformed(answer)).toEqual(answer)
})

test.each([null, 5, true, ['x'], {_type: 'other'}])(
  'what does not fit a field is what the query puts in place of nothing: %j',
  (junk) => {
    const everywhere = Object.fromEntries(Object.keys(nothing).map((name) => [name, junk]))
    const shown = conformed({...everywhere, cells: null, values: null, steps: 'x', body: 'x'})
    expect(shown).toEqual(nothing)
    expect(conformed({tone: 'shouting'})).toEqual(nothing)
  },
)

test('what does not fit a list is left out of it', () => {
  const step = {_type: 'step', _key: 'a', title: 'First'}
  const steps = [null, 'text', 5, [step], {_type: 'person', name: 'Maren'}, step]
  expect(conformed({steps})).toEqual({...nothing, steps: [step]})
})

test('a figure stays under its label: what does not fit leaves its place empty', () => {
  expect(conformed({cells: ['a', null, {}, 'b'], values: [1, '2', null, 4]})).toEqual({
    ...nothing,
    cells: ['a', '', '', 'b'],
    values: [1, NaN, NaN, 4],
  })
})

test('members get a key of their own', () => {
  const step = (_key: unknown) => ({_type: 'step', _key, title: 'x'})
  const steps = [step('a'), step('a'), step(undefined), step(7), {title: 'without a type'}]
  expect(conformed({steps})).toMatchObject({
    steps: [
      {_key: 'a'},
      {_key: 'a-2'},
      {_key: 'member-2'},
      {_key: 'member-3'},
      {_key: 'member-4', _type: 'step'},
    ],
  })
})

test('a block of an unknown type stays in its text, for editors to be told of it', () => {
  const body = [{_type: 'hologram', _key: 'h'}, {_type: 'block', _key: 'b'}, {_key: 'untyped'}]
  expect(conformed({body})).toEqual({...nothing, body: body.slice(0, 2)})
})
