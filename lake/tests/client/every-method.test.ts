/** @jest-environment node */
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {createClient} from '@sanity/client'

const client = createClient({
  projectId: 'local',
  dataset: 'production',
  apiVersion: '2026-11-01',
  useCdn: false,
})

/** Methods that send requests, and the test that covers each. */
const tested: Record<string, string> = {
  action: 'actions',
  'assets.upload': 'assets',
  create: 'documents',
  createIfNotExists: 'documents',
  createOrReplace: 'documents',
  createVersion: 'actions',
  'datasets.create': 'documents',
  'datasets.delete': 'documents',
  'datasets.edit': 'documents',
  'datasets.list': 'documents',
  delete: 'documents',
  discardVersion: 'actions',
  documentsExists: 'documents',
  fetch: 'documents',
  getDocument: 'documents',
  getDocuments: 'documents',
  listen: 'listening',
  'live.events': 'listening',
  mutate: 'documents',
  patch: 'patches',
  'projects.getById': 'documents',
  'projects.list': 'documents',
  'releases.archive': 'releases',
  'releases.create': 'releases',
  'releases.delete': 'releases',
  'releases.edit': 'releases',
  'releases.fetchDocuments': 'releases',
  'releases.get': 'releases',
  'releases.publish': 'releases',
  'releases.schedule': 'releases',
  'releases.unarchive': 'releases',
  'releases.unschedule': 'releases',
  replaceVersion: 'actions',
  request: 'other-clients',
  transaction: 'documents',
  unpublishVersion: 'actions',
  'users.getById': 'documents',
}

/** Methods answered by 501, as the manual says. */
const onlyHosted = [
  'agent.action',
  'collaboration.comments',
  /^context\./,
  'datasets.editEmbeddingsSettings',
  'datasets.getEmbeddingsSettings',
  'functions.invoke',
  'mediaLibrary.video',
]

/** Methods without requests, and those for the client's internal use. */
const sendNothing = ['clone', 'config', 'withConfig', 'getUrl', 'getDataUrl', 'dataRequest']

const methods = namesOf(client)

test.each(methods)('%s is tested against a lake, or named as not covered', (name) => {
  const notCovered = onlyHosted.some((entry) =>
    typeof entry === 'string' ? entry === name : entry.test(name),
  )
  const places = [tested[name] !== undefined, notCovered, sendNothing.includes(name)]
  expect(places.filter(Boolean)).toHaveLength(1)
})

test('no entry is of a method that the client no longer has', () => {
  const named = [...Object.keys(tested), ...sendNothing]
  expect(named.filter((name) => !methods.includes(name))).toEqual([])
})

test.each(Object.entries(tested))('%s is called in the test %s', (name, file) => {
  const source = readFileSync(join(import.meta.dirname, `${file}.test.ts`), 'utf8')
  const call = new RegExp(`\\b${name.split('.').at(-1)}\\b.*\\(`)
  expect(source).toMatch(call)
})

/** The methods of an object, and of its member objects with the member's name as prefix. */
function namesOf(object: object): string[] {
  return namesIn(object).flatMap((name) => {
    const value: unknown = Reflect.get(object, name)
    if (typeof value === 'function') return [name]
    if (typeof value !== 'object' || value === null || name === 'observable') return []
    return namesIn(value).map((inner) => `${name}.${inner}`)
  })
}

function namesIn(object: object | null): string[] {
  // Stops at Object.prototype, which under Jest may be another realm's.
  const next: object | null = object && Object.getPrototypeOf(object)
  if (!object || !next) return []
  const own = Object.getOwnPropertyNames(object).filter((name) => !/^constructor$|^_/.test(name))
  return [...new Set([...own, ...namesIn(next)])]
}
