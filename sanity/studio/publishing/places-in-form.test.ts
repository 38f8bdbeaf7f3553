/** @jest-environment node */
import {codeSchema} from '@sanity/code-input'
import {createSchema, type Path, type SanityDocument} from 'sanity'
import {caseStudy} from '@/sanity/schema/documents/case-study'
import {interview} from '@/sanity/schema/documents/interview'
import {schemaTypes} from '@/sanity/schema/schema-types'
import {fieldTitle, inFormOrder, memberTitle, tabTitle} from './places-in-form'
import {isRequired, isRequiredHere} from './required'

const schema = createSchema({name: 'default', types: [...schemaTypes, codeSchema]})
const typeOf = (name: string) => {
  const type = schema.get(name)
  if (type?.jsonType !== 'object') throw new Error(`There is no type ${name}.`)
  return type
}

test('a place is called as the form calls it, and so is its tab', () => {
  expect(fieldTitle(typeOf(caseStudy.name), ['cover', 'alt'])).toBe(
    'Cover picture › Description for people who cannot see it',
  )
  expect(tabTitle(typeOf(caseStudy.name), ['results', {_key: 'a'}])).toBe('The case')
  expect(tabTitle(typeOf(interview.name), ['speakers'])).toBe('Story')
  expect(tabTitle(typeOf('person'), ['name'])).toBeUndefined()
})

test('a place in a text is told from others by its words, or by the kind of its block', () => {
  const paragraph = (_key: string, text: string) => ({
    _type: 'block',
    _key,
    children: [{_type: 'span', text}],
  })
  const long = 'The clerk opens the letter, reads it once, and files it under a topic.'
  const body = [paragraph('a', 'A clerk.'), paragraph('b', long), {_type: 'table', _key: 'c'}]
  const called = (...path: Path) => memberTitle(typeOf('guide'), {body}, path)
  expect(called('body', {_key: 'a'}, 'children')).toBe('“A clerk.”')
  expect(called('body', {_key: 'b'})).toBe('“The clerk opens the letter, reads it onc …”')
  expect(called('body', {_key: 'c'}, 'rows')).toBe('Table')
  expect(called('body')).toBeUndefined()
  expect(called('body', {_key: 'gone'})).toBeUndefined()
})

test('a person is called a person, not a reference to one', () => {
  const authors = [{_type: 'reference', _key: 'a', _ref: 'somebody'}]
  expect(memberTitle(typeOf('guide'), {authors}, ['authors', {_key: 'a'}])).toBe('Person')
})

test('findings stand in the order of the form', () => {
  const findings = ['body', 'authors', 'title', 'speakers'].map((name) => ({path: [name]}))
  expect(inFormOrder(typeOf('interview'), findings).map(({path}) => path[0])).toEqual([
    'title',
    'speakers',
    'body',
    'authors',
  ])
})

test('what cannot be missing is required; what is only asked for is not', () => {
  const required = (type: string) =>
    typeOf(type)
      .fields.filter((field) => isRequired(field.type))
      .map(({name}) => name)
  expect(required('caseStudy')).toEqual(['title', 'slug', 'standfirst', 'publishedAt'])
  expect(required('interview')).toContain('speakers')
  expect(required('myth')).toEqual(['claim', 'slug', 'verdict', 'answer', 'publishedAt'])
  expect(required('home')).toEqual([])
  expect(required('redirect')).toEqual(['from'])
  expect(required('campaign')).toEqual(['title', 'source', 'medium', 'campaign'])
  expect(required('citation')).toEqual(['sourceKey'])
})

test('some fields are required because of what stands beside them', () => {
  const required = (type: string, parent: object, document?: SanityDocument) =>
    typeOf(type)
      .fields.filter((field) => isRequiredHere(field.type, {parent, document}))
      .map(({name}) => name)
  expect(required('picture', {asset: {_ref: 'image-a'}})).toEqual(['alt'])
  expect(required('picture', {})).toEqual([])
  expect(required('recording', {url: 'https://example.org/talk'})).toEqual(['transcript'])
  expect(required('result', {after: 12})).toEqual(['label', 'measuredBy', 'method'])
  expect(required('result', {})).toEqual(['label', 'measuredBy'])
  expect(required('economics', {spentOnce: 12})).toEqual(['measuredBy', 'method'])
  const updated = {_id: 'a', _type: 'guide', updatedAt: '2026-11-01T08:00:00Z'} as never
  expect(required('guide', updated, updated)).toContain('updateNote')
})
