import {mkdirSync, rmSync} from 'node:fs'
import path from 'node:path'
import type {Worker} from 'node:worker_threads'
import type {Found, Search} from '@/lib/found'
import type {Entry} from './engine/entry.ts'
import {layout} from './engine/store.ts'
import type {Call} from './engine/worker.ts'

/** The index, in a thread of its own: neither building it nor a search holds up a page. */
export interface SearchIndex {
  revisions(): Promise<Record<string, string>>
  put(entries: Entry[]): Promise<void>
  remove(ids: string[]): Promise<void>
  search(asked: Search): Promise<Found<string>>
}

interface Waiting {
  resolve(answer: never): void
  reject(error: Error): void
}

/**
 * Starts the index's thread at its first call, and again after it has failed; the index is then
 * built anew.
 *
 * @param folder where its file is; without one it is in memory
 */
export function startIndex(folder: string | undefined): SearchIndex {
  const waiting = new Map<number, Waiting>()
  const file = folder && path.join(folder, `search-${layout}.sqlite`)
  let worker: Worker | undefined
  let last = 0

  function open(): Worker {
    if (folder) mkdirSync(folder, {recursive: true})
    // Loaded by Node itself: a bundler would put the thread's file into the build.
    const {Worker: Thread} = process.getBuiltinModule('node:worker_threads')
    const started = new Thread(path.join(process.cwd(), 'sanity/search/engine/worker.ts'), {
      workerData: {file},
      resourceLimits: {maxOldGenerationSizeMb: 192, maxYoungGenerationSizeMb: 16},
      execArgv: ['--disable-warning=ExperimentalWarning'],
    })
    started.unref()
    started.on('message', ({id, answer, error}) => {
      const asker = waiting.get(id)
      waiting.delete(id)
      if (error) asker?.reject(new Error(error))
      else asker?.resolve(answer as never)
    })
    started.on('error', (error) => {
      worker = undefined
      if (file) for (const end of ['', '-wal', '-shm']) rmSync(file + end, {force: true})
      for (const asker of waiting.values()) asker.reject(error)
      waiting.clear()
    })
    return started
  }

  const call = <Answer>(asked: Call) =>
    new Promise<Answer>((resolve, reject) => {
      worker ??= open()
      last += 1
      waiting.set(last, {resolve, reject})
      worker.postMessage({id: last, call: asked}, [])
    })

  return {
    revisions: () => call({do: 'revisions'}),
    put: (entries) => call({do: 'put', entries}),
    remove: (ids) => call({do: 'remove', ids}),
    search: (asked) => call({do: 'search', asked}),
  }
}
