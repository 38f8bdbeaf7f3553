import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  writeSync,
} from 'node:fs'
import path from 'node:path'

/** What became out of date, and when, in milliseconds since 1970. */
export interface Invalidation {
  tag: string
  /** Pages whose rendering began before then are rendered anew once somebody asks for them. */
  stale: number
  /** From then on, such pages are not shown any more, not even once. */
  expired?: number
}

/**
 * Invalidations in the order in which they came, one line of JSON each. They are on disk before
 * anybody is told that they were heard, so that a restart knows of all of them.
 */
export class InvalidationLog {
  readonly #file: string

  /** @param folder made when the first invalidation comes */
  constructor(folder: string) {
    this.#file = path.join(folder, 'invalidations.ndjson')
  }

  /** @throws when they could not be written: then nobody may be told that they were heard */
  append(invalidations: readonly Invalidation[]) {
    mkdirSync(path.dirname(this.#file), {recursive: true})
    write(this.#file, 'a', invalidations)
  }

  /** What holds for each tag. A line that a crash cut off was never acknowledged, and is left out. */
  replay(): Invalidation[] {
    const byTag = new Map<string, Invalidation>()
    for (const line of this.#lines()) {
      const next = parseLine(line)
      if (next) byTag.set(next.tag, both(byTag.get(next.tag), next))
    }
    return [...byTag.values()]
  }

  /** Rewrites the file without what later lines repeat. Only while nobody appends. */
  compact() {
    const kept = this.replay()
    if (this.#lines().length < 2 * kept.length + 1000) return
    const whole = `${this.#file}.new`
    write(whole, 'w', kept)
    renameSync(whole, this.#file)
  }

  #lines(): string[] {
    if (!existsSync(this.#file)) return []
    return readFileSync(this.#file, 'utf8').split('\n').filter(Boolean)
  }
}

function write(file: string, flag: 'a' | 'w', invalidations: readonly Invalidation[]) {
  const descriptor = openSync(file, flag)
  try {
    // A line break first, in case a crash left half a line.
    const lines = invalidations.map((invalidation) => JSON.stringify(invalidation))
    writeSync(descriptor, `\n${lines.join('\n')}\n`)
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}

function parseLine(line: string): Invalidation | undefined {
  try {
    const {tag, stale, expired} = JSON.parse(line)
    if (typeof tag !== 'string' || typeof stale !== 'number') return undefined
    return typeof expired === 'number' ? {tag, stale, expired} : {tag, stale}
  } catch {
    return undefined
  }
}

/** A later one that lets pages be shown once more does not take back that they may not be. */
function both(earlier: Invalidation | undefined, later: Invalidation): Invalidation {
  const stale = Math.max(earlier?.stale ?? 0, later.stale)
  const expired = Math.max(earlier?.expired ?? 0, later.expired ?? 0)
  return expired > 0 ? {tag: later.tag, stale, expired} : {tag: later.tag, stale}
}
