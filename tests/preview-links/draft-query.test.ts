/** @jest-environment node */
import {startTestLake, type TestLake} from 'local-lake/testing/test-lake'
import {schema} from '@/sanity/answer-shapes'
import {draftQuery} from '@/sanity/preview-links/draft-query'
import {pieceAt} from '@/sanity/preview-links/shown-piece'
import {sectionQuery} from '@/sanity/queries/articles'
import {exampleId, schemaExamples, type StoredDocument} from '@/sanity/schema-examples'

const documents = schemaExamples(schema)
const types = ['caseStudy', 'interview', 'deepDive', 'guide', 'myth', 'page']

/** A copy in which each visible text contains a mark. */
function marked<T>(value: T, mark: string): T
function marked(value: unknown, mark: string): unknown {
  if (Array.isArray(value)) return value.map((member) => marked(member, mark))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, field]) => {
      const isWords = ['title', 'name', 'claim', 'standfirst', 'answer', 'text', 'term'].includes(
        name,
      )
      return [name, isWords && typeof field === 'string' ? mark : marked(field, mark)]
    }),
  )
}

let lake: TestLake
const inLake = (id: string, document: StoredDocument) => ({...document, _id: id})

beforeAll(async () => {
  lake = await startTestLake()
  const client = lake.client('administrator')
  let transaction = client.transaction()
  for (const document of documents) {
    transaction = transaction.createOrReplace(inLake(document._id, marked(document, 'published')))
    for (const id of [`drafts.${document._id}`, `versions.rAutumn.${document._id}`])
      transaction = transaction.createOrReplace(inLake(id, marked(document, 'of another draft')))
    // These exist as drafts only, and so does all that refers to the piece.
    transaction = transaction.createOrReplace(
      inLake(`drafts.new-${document._id}`, marked(document, 'of another draft')),
    )
  }
  await transaction.commit()
})
afterAll(() => lake.stop())

test.each(types)('%s: the draft of a piece shows, and of no other draft a word', async (type) => {
  const client = lake.client('viewer')
  const id = exampleId(type)
  const example = documents.find(({_id}) => _id === id)
  if (!example) throw new Error(`There is no example of ${type}`)
  await lake
    .client('administrator')
    .createOrReplace(inLake(`drafts.${id}`, marked(example, 'of this draft')))
  const shown = JSON.stringify(await pieceAt(client, {stored: `drafts.${id}`, id, type}))
  expect(shown).toContain('of this draft')
  expect(shown).not.toContain('of another draft')
  // What it refers to; a page of the publication, those who write here.
  expect(shown).toContain('published')
})

test('where there is no draft, there is nothing to show', async () => {
  const client = lake.client('viewer')
  expect(
    await pieceAt(client, {stored: 'drafts.nobody', id: 'nobody', type: 'guide'}),
  ).toBeUndefined()
  expect(
    await pieceAt(client, {
      stored: exampleId('redirect'),
      id: exampleId('redirect'),
      type: 'redirect',
    }),
  ).toBeUndefined()
})

test('a query that answers a list is none for a draft', () => {
  expect(() => draftQuery(sectionQuery)).toThrow('Only a query that begins with')
})
