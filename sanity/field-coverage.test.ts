/** @jest-environment node */
import {readFileSync} from 'node:fs'
import path from 'node:path'
import {evaluate, parse} from 'groq-js'
import {articleTypes} from '@/lib/content-types'
import {articleQuery} from './queries/articles'
import {mythQuery} from './queries/myths'
import {homeQuery, pageQuery, redirectsQuery, settingsQuery} from './queries/site'
import {glossaryQuery, personQuery, topicQuery} from './queries/subjects'

type Attributes = Record<string, {value: FieldType}>
type FieldType = {
  type: string
  name?: string
  attributes?: Attributes
  rest?: FieldType
  of?: FieldType | FieldType[]
  dereferencesTo?: string
}
type Entry = {name: string; type: string; attributes?: Attributes; value?: FieldType}

const file = path.join(process.cwd(), 'sanity/schema.generated.json')
const schema: Entry[] = JSON.parse(readFileSync(file, 'utf8'))

/** Fields that no reader sees, each with the reason; a field that is read after all is named too. */
const unread: Record<string, string> = {
  'model.slug.current': 'models have no page of their own yet',
  'model.family': 'a model is named by its name and its maker',
  'model.version': 'the version stands with each use of the model',
  'model.releasedOn': 'models have no page of their own yet',
  'model.description': 'models have no page of their own yet',
  'industry.slug.current': 'industries have no page of their own yet',
  'industry.description': 'industries have no page of their own yet',
  'organisation.slug.current': 'organisations have no page of their own yet',
  'organisation.industry': 'the case names its own industry',
  'organisation.description': 'the case itself tells about it',
  'redirect.automatic': 'for editors: who made the redirect',
  'redirect.note': 'for editors: why the redirect is there',
  'campaigns.campaigns.title': 'for marketing: what a link is made for',
  'campaigns.campaigns.medium': 'for marketing: it stands in the address of a link',
  'campaigns.campaigns.campaign': 'for marketing: it stands in the address of a link',
}

const documents: Record<string, unknown>[] = []
const marks: string[] = []
const mark = (place: string) => {
  marks.push(place)
  return `«${place}»`
}

/** A value whose every leaf is the name of its own place, so that an answer tells what was read. */
function filled(type: FieldType, place: string): unknown {
  if (type.type === 'array' && !Array.isArray(type.of) && type.of) return [filled(type.of, place)]
  if (type.type === 'union' && Array.isArray(type.of) && type.of[0])
    return filled(type.of[0], place)
  if (type.dereferencesTo) return referenceTo(type.dereferencesTo, place)
  // Blocks answer for their own fields in the registry's test.
  if (type.name === 'body' || type.name === 'simpleText') return []
  if (type.type === 'inline') {
    const named = schema.find(({name}) => name === type.name)
    return named?.value ? filled(named.value, place) : undefined
  }
  if (type.type !== 'object') return mark(place)
  if (type.rest) return filled(type.rest, place)
  return filledFields(type.attributes ?? {}, place)
}

/** A document of its own for each reference: what is read of it shows that the reference was followed. */
function referenceTo(type: string, place: string) {
  if (type.startsWith('sanity.')) return undefined
  const word = mark(place)
  documents.push({_id: word, _type: type, title: word, name: word, slug: {current: word}})
  return {_ref: word}
}

// `media`, `crop` and `hotspot` are not shown but used, or kept by the Studio for itself.
const notWritten = /^(_.*|media|crop|hotspot|source)$/

function filledFields(attributes: Attributes, place: string) {
  const fields = Object.entries(attributes).filter(([name]) => !notWritten.test(name))
  return Object.fromEntries(
    fields.map(([name, {value}]) => [name, filled(value, `${place}.${name}`)]),
  )
}

test('every field that an editor fills in is read by a query, or it is said why not', async () => {
  const written = schema.filter(
    ({type, name}) => type === 'document' && !name.startsWith('sanity.'),
  )
  for (const {name, attributes} of written) {
    documents.push({_id: name, _type: name, ...filledFields(attributes ?? {}, name)})
  }
  // What pieces show of the documents they refer to.
  const references = {
    organisation: {_ref: 'organisation'},
    industry: {_ref: 'industry'},
    models: [{_ref: 'model'}],
  }
  documents.push({_id: 'shows', _type: 'caseStudy', slug: {current: 'shows'}, ...references})

  const asked = [
    ...articleTypes.map((type) => ({
      query: articleQuery,
      params: {type, slug: `«${type}.slug.current»`},
    })),
    {query: articleQuery, params: {type: 'caseStudy', slug: 'shows'}},
    {query: personQuery, params: {slug: '«person.slug.current»'}},
    {query: topicQuery, params: {slug: '«topic.slug.current»'}},
    {query: settingsQuery, params: {}},
    {query: homeQuery, params: {}},
    {query: mythQuery, params: {slug: '«myth.slug.current»'}},
    {query: pageQuery, params: {slug: '«page.slug.current»'}},
    {query: glossaryQuery, params: {}},
    {query: redirectsQuery, params: {}},
  ]
  let answers = ''
  for (const {query, params} of asked) {
    const answer = await evaluate(parse(query, {params}), {dataset: documents, params})
    answers += JSON.stringify(await answer.get())
  }
  const left = marks.filter((place) => !answers.includes(`«${place}»`))
  expect(marks.length).toBeGreaterThan(80)
  expect([...new Set(left)].toSorted()).toEqual(Object.keys(unread).toSorted())
})
