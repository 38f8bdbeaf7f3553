import {parentPort, workerData} from 'node:worker_threads'
import type {Search} from '@/lib/found'
import type {Entry} from './entry.ts'
import {search} from './searching.ts'
import {SearchStore} from './store.ts'

/** A call of the worker's: one of these, with an id by which it is answered. */
export type Call =
  | {do: 'revisions'}
  | {do: 'put'; entries: Entry[]}
  | {do: 'remove'; ids: string[]}
  | {do: 'search'; asked: Search}

const store = new SearchStore(workerData.file)

function answer(call: Call): unknown {
  if (call.do === 'revisions') return store.revisions()
  if (call.do === 'put') return store.put(call.entries)
  if (call.do === 'remove') return store.remove(call.ids)
  return search(store, call.asked)
}

parentPort?.on('message', ({id, call}: {id: number; call: Call}) => {
  try {
    parentPort?.postMessage({id, answer: answer(call)}, [])
  } catch (error) {
    parentPort?.postMessage({id, error: String(error)}, [])
  }
})
