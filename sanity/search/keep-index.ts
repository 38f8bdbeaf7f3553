import type {Entry} from './engine/entry'
import type {SearchIndex} from './index-worker'

/** The published content, as the index asks for it. */
export interface Content {
  revisions(): Promise<{_id: string; _type: string; _rev: string}[]>
  entries(ids: string[]): Promise<Entry[]>
  /** The ids of what shows the names of these documents. */
  referrers(ids: string[]): Promise<string[]>
}

/** Types whose names stand in the entries of others. */
const namedTypes = new Set(['person', 'topic', 'industry', 'organisation', 'model'])

/** Documents that are fetched and indexed at a time. */
const chunk = 10

/** While the lake fails, it is asked again after so long. */
const pauseMs = 5_000

/**
 * Keeps an index in step with the published content: at first by comparing revisions, then by what
 * is noted of changes.
 */
export function keepIndex(index: SearchIndex, content: Content, now: () => number = Date.now) {
  const changed = new Set<string>()
  const renamed = new Set<string>()
  let isCompared = false
  let running: Promise<void> | undefined
  let failedAt = -Infinity

  function note(id: string, type: string) {
    changed.add(id)
    if (namedTypes.has(type)) renamed.add(id)
  }

  async function compare() {
    isCompared = true
    try {
      const [held, present] = await Promise.all([index.revisions(), content.revisions()])
      const ids = new Set(present.map(({_id}) => _id))
      const gone = Object.keys(held).filter((id) => !ids.has(id))
      if (gone.length > 0) await index.remove(gone)
      for (const {_id, _type, _rev} of present) {
        if (held[_id] === _rev) continue
        if (held[_id] === undefined) changed.add(_id)
        else note(_id, _type)
      }
    } catch (error) {
      isCompared = false
      throw error
    }
  }

  async function takeUp() {
    if (!isCompared) await compare()
    while (renamed.size > 0)
      await each(renamed, async (ids) => {
        for (const id of await content.referrers(ids)) changed.add(id)
      })
    while (changed.size > 0) await each(changed, refresh)
  }

  /** Takes a few ids out of a set and deals with them; they return to it if that fails. */
  async function each(set: Set<string>, deal: (ids: string[]) => Promise<void>) {
    const ids = [...set].slice(0, chunk)
    for (const id of ids) set.delete(id)
    try {
      await deal(ids)
    } catch (error) {
      for (const id of ids) set.add(id)
      throw error
    }
  }

  async function refresh(ids: string[]) {
    const entries = await content.entries(ids)
    const found = new Set(entries.map(({id}) => id))
    await index.remove(ids.filter((id) => !found.has(id)))
    await index.put(entries)
  }

  /** Begins to take changes up, unless that is under way or has just failed. */
  function run(): Promise<void> {
    if (running) return running
    if (now() - failedAt < pauseMs) return Promise.resolve()
    running = takeUp()
      .catch((error: unknown) => {
        failedAt = now()
        console.warn(
          `The index of the search is not up to date, which is tried again: ${String(error)}`,
        )
      })
      .finally(() => {
        running = undefined
      })
    return running
  }

  const isUpToDate = () => isCompared && changed.size + renamed.size === 0 && !running

  return {
    /** Whether all changes are in the index, as far as they are known. */
    isUpToDate,

    /** Takes up what has changed; resolves early if that takes longer than `ms`. */
    async catchUp(ms: number): Promise<void> {
      if (isUpToDate()) return
      const late = Promise.withResolvers<void>()
      const timer = setTimeout(late.resolve, ms)
      await Promise.race([run(), late.promise])
      clearTimeout(timer)
    },

    /** A document has changed; `*` for its type means that anything may have. */
    noteChange({_id, _type}: {_id: string; _type: string}) {
      if (_type === '*') isCompared = false
      else note(_id, _type)
    },

    /** A document was withdrawn: no search finds it any more. */
    async forget(id: string): Promise<void> {
      changed.add(id)
      await index.remove([id])
    },
  }
}
