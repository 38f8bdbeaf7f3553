import type {Action, SanityClient} from '@sanity/client'
import {startTestLake, type TestLake} from '../../testing/test-lake.ts'

let lake: TestLake
let client: SanityClient
beforeAll(async () => {
  lake = await startTestLake()
  client = lake.client('editor')
})
afterAll(() => lake.stop())

const ids = {publishedId: 'p', draftId: 'drafts.p'}
const version = {publishedId: 'p', versionId: 'versions.r.p'}
const draft = {_id: 'drafts.p', _type: 'post', title: 'Draft'}
const post = {_id: 'p', _type: 'post', title: 'Published'}
const inRelease = {_id: 'versions.r.p', _type: 'post', title: 'Version'}

interface Row {
  name: string
  before: (typeof draft)[]
  action: Record<string, unknown>
  /** Titles afterwards: published, draft, version. */
  after: [string | null, string | null, string | null]
}

const rows: Row[] = [
  {
    name: 'document.create',
    before: [],
    action: {publishedId: 'p', attributes: draft, ifExists: 'fail'},
    after: [null, 'Draft', null],
  },
  {
    name: 'document.edit',
    before: [post],
    action: {...ids, patch: {set: {title: 'Edited'}}},
    after: ['Published', 'Edited', null],
  },
  {
    name: 'document.replaceDraft',
    before: [post, draft],
    action: {publishedId: 'p', attributes: {...draft, title: 'Restored'}},
    after: ['Published', 'Restored', null],
  },
  {name: 'document.publish', before: [post, draft], action: ids, after: ['Draft', null, null]},
  {name: 'document.unpublish', before: [post], action: ids, after: [null, 'Published', null]},
  {
    name: 'document.discard',
    before: [post, draft],
    action: {draftId: 'drafts.p'},
    after: ['Published', null, null],
  },
  {
    name: 'document.delete',
    before: [post, draft, inRelease],
    action: {publishedId: 'p', includeDrafts: ['drafts.p', 'versions.r.p']},
    after: [null, null, null],
  },
  {
    name: 'document.version.create',
    before: [post],
    action: {publishedId: 'p', document: inRelease},
    after: ['Published', null, 'Version'],
  },
  {
    name: 'document.version.replace',
    before: [inRelease],
    action: {document: {...inRelease, title: 'Replaced'}},
    after: [null, null, 'Replaced'],
  },
  {
    name: 'document.version.discard',
    before: [post, inRelease],
    action: {versionId: 'versions.r.p'},
    after: ['Published', null, null],
  },
  {
    name: 'document.version.unpublish',
    before: [post],
    action: version,
    after: ['Published', null, 'Published'],
  },
]

async function titles() {
  const found = await client.getDocuments(['p', 'drafts.p', 'versions.r.p'])
  return found.map((document) => document?.title ?? null)
}

test.each(rows)('$name', async ({name, before, action, after}) => {
  await client.delete({query: '*[_type == "post"]'})
  await client.mutate(before.map((create) => ({create})))
  const asked = {actionType: `sanity.action.${name}`, ...action} as Action
  const atFirst = await titles()
  await client.action(asked, {dryRun: true})
  expect(await titles()).toEqual(atFirst)
  const {transactionId} = await client.action(asked, {
    transactionId: `of-${name.replaceAll('.', '-')}`,
  })
  expect(transactionId).toBe(`of-${name.replaceAll('.', '-')}`)
  expect(await titles()).toEqual(after)
})

test.each(rows.filter(({before}) => before.length > 0))(
  '$name of a document that is not there is refused, in a dry run as well',
  async ({name, action}) => {
    await client.delete({query: '*[_type == "post"]'})
    const asked = {actionType: `sanity.action.${name}`, ...action} as Action
    // replaceDraft needs no draft, and version.create takes the content given.
    const isMade = ['document.replaceDraft', 'document.version.create'].includes(name)
    const acted = client.action(asked, {dryRun: true}).then(
      () => 'done',
      ({details}) => [details.type, details.items[0].error.type],
    )
    expect(await acted).toEqual(isMade ? 'done' : ['actionError', 'documentNotFoundError'])
  },
)

test('the client’s own methods for versions', async () => {
  await client.delete({query: '*[_type == "post"]'})
  await client.create(post)
  const {_id, ...content} = inRelease
  const of = {releaseId: 'r', publishedId: 'p'}
  await client.createVersion({...of, baseId: 'p'})
  expect(await titles()).toEqual(['Published', null, 'Published'])
  await client.replaceVersion({...of, document: content})
  expect(await titles()).toEqual(['Published', null, 'Version'])
  await client.unpublishVersion(of)
  expect(await client.getDocument(_id)).toMatchObject({_system: {delete: true}})
  await client.discardVersion(of)
  expect(await titles()).toEqual(['Published', null, null])
})
