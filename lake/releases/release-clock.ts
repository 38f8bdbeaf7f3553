import type {DatabaseSync} from 'node:sqlite'
import type {Commit, Dataset} from '../store/dataset.ts'
import type {Datasets} from '../store/datasets.ts'
import {textOf} from '../documents/json.ts'
import {releasePath} from '../documents/release-ids.ts'
import {publishScheduled} from './publish-scheduled.ts'

interface Scheduled {
  dataset: string
  name: string
  /** Milliseconds since 1970. */
  publishAt: number
}

// Short, to notice when the system clock is set.
const longestSleep = 1000
const pauseAfterFailure = 5000

/** Publishes scheduled releases when due, also those that became due while the lake was off. */
export class ReleaseClock {
  readonly #datasets: Datasets
  readonly #underWay = new Map<string, Promise<void>>()
  #scheduled: Scheduled[] = []
  #timer: NodeJS.Timeout | undefined
  #closed = false

  constructor(datasets: Datasets) {
    this.#datasets = datasets
  }

  start(database: DatabaseSync): void {
    // Datasets are loaded only if they ever had a release.
    const known = database.prepare(
      'SELECT 1 FROM events WHERE dataset = ? AND document_id >= ? AND document_id < ? LIMIT 1',
    )
    const behind = releasePath.replace(/\.$/, '/')
    const names = this.#datasets.list().map(({name}) => name)
    this.#scheduled = names
      .filter((name) => known.get(name, releasePath, behind))
      .flatMap((name) => this.#scheduledIn(name))
    this.#tick()
  }

  note(commit: Commit): void {
    const change = commit.find(({documentId}) => documentId.startsWith(releasePath))
    if (!change) return
    // The dataset has the commit only once its transaction is over.
    setImmediate(() => {
      const others = this.#scheduled.filter(({dataset}) => dataset !== change.dataset)
      this.#scheduled = [...others, ...this.#scheduledIn(change.dataset)]
      this.#tick()
    })
  }

  async close(): Promise<void> {
    this.#closed = true
    clearTimeout(this.#timer)
    await Promise.all(this.#underWay.values())
  }

  #tick(): void {
    if (this.#closed) return
    clearTimeout(this.#timer)
    const now = Date.now()
    for (const scheduled of this.#scheduled) {
      if (scheduled.publishAt <= now) this.#publish(scheduled)
    }
    const next = Math.min(
      ...this.#scheduled.map(({publishAt}) => publishAt).filter((time) => time > now),
    )
    if (!Number.isFinite(next)) return
    this.#timer = setTimeout(() => this.#tick(), Math.min(next - now, longestSleep))
  }

  #publish({dataset: datasetName, name}: Scheduled): void {
    const key = `${datasetName} ${name}`
    const dataset = this.#datasets.get(datasetName)
    if (!dataset || this.#underWay.has(key)) return
    const done = publishScheduled(dataset, name).then(
      () => void this.#underWay.delete(key),
      (error: unknown) => {
        console.error(`The release "${name}" could not be published, and is tried again:`, error)
        const retry = setTimeout(() => {
          this.#underWay.delete(key)
          this.#tick()
        }, pauseAfterFailure)
        retry.unref()
        this.#underWay.set(key, Promise.resolve())
      },
    )
    this.#underWay.set(key, done)
  }

  #scheduledIn(name: string): Scheduled[] {
    return scheduledReleases(this.#datasets.get(name))
  }
}

function scheduledReleases(dataset: Dataset | undefined): Scheduled[] {
  if (!dataset) return []
  return [...dataset.snapshot.ofType('system.release')].flatMap((release) => {
    const publishAt = Date.parse(textOf(release.publishAt) ?? '')
    const scheduled = release.state === 'scheduled' && !Number.isNaN(publishAt)
    const name = release._id.slice(releasePath.length)
    return scheduled ? [{dataset: dataset.name, name, publishAt}] : []
  })
}
