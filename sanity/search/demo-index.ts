import {globSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {evaluate, parse} from 'groq-js'
import type {Found} from '@/lib/found'
import type {SearchEntriesQueryResult} from '@/lib/sanity.generated'
import {asTyped} from '../answer-shapes'
import {searchEntriesQuery} from '../queries/search'
import {search} from './engine/searching'
import {SearchStore} from './engine/store'
import {entryOf} from './entry-of'

// For tests: the index of the demo edition, without a lake.

const folder = path.join(process.cwd(), 'sanity/demo/documents')

interface Stored {
  _id: string
  _type: string
}

function published(): Stored[] {
  const documents = globSync('*/*.json', {cwd: folder}).map((file): Stored =>
    JSON.parse(readFileSync(path.join(folder, file), 'utf8')),
  )
  return documents
    .filter(({_id}) => !/^(drafts|versions|_)\./.test(_id))
    .map((document) => ({_rev: '1', ...document}))
}

/** What the index holds of documents. */
async function entriesOf(dataset: Stored[]) {
  const params = {ids: dataset.map(({_id}) => _id)}
  const answer = await evaluate(parse(searchEntriesQuery, {params}), {dataset, params})
  const documents: SearchEntriesQueryResult = await answer.get()
  return asTyped(searchEntriesQuery, documents).map(entryOf)
}

export async function demoIndex(change: (documents: Stored[]) => Stored[] = (same) => same) {
  const store = new SearchStore()
  store.put(await entriesOf(change(published())))
  return (query: string, filters: {type?: string; industry?: string} = {}): Found<string> =>
    search(store, {query, ...filters, from: 0, to: 24, now: Date.parse('2026-12-01')})
}
