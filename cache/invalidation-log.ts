import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'

/** An invalidated tag, with times in milliseconds since 1970. */
export interface Invalidation {
  tag: string
  /**
   * Pages whose render began before this time are stale, and render again on their next request.
   */
  stale: number
  /** From this time on, such pages are not served at all, not even stale. */
  expired?: number
}

/**
 * An append-only log of invalidations, one line of JSON each. They are on disk before their webhook
 * is acknowledged, so that a restart knows all of them.
 */
export class InvalidationLog {
  readonly #file: string

  /** @param folder created with the first invalidation */
  constructor(folder: string) {
    this.#file = path.join(folder, 'invalidations.ndjson')
  }

  /** @throws if they could not be written: then they must not be acknowledged */
  append(invalidations: readonly Invalidation[]) {
    mkdirSync(path.dirname(this.#file), {recursive: true})
    write(this.#file, 'a', invalidations)
  }

  /**
   * The merged invalidation of each tag. A line cut off by a crash was never acknowledged: skipped.
   */
  replay(): Invalidation[] {
    const byTag = new Map<string, Invalidation>()
    for (const line of this.#lines()) {
      const next = parseLine(line)
      if (next) byTag.set(next.tag, both(byTag.get(next.tag), next))
    }
    return [...byTag.values()]
  }

  /** Rewrites the file without superseded lines. Must not run while anything appends. */
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
    // Unlike `writeSync`, this writes all of it or throws.
    writeFileSync(descriptor, `\n${lines.join('\n')}\n`)
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

/** Merges two invalidations of a tag: a later stale one does not undo an earlier expiry. */
function both(earlier: Invalidation | undefined, later: Invalidation): Invalidation {
  const stale = Math.max(earlier?.stale ?? 0, later.stale)
  const expired = Math.max(earlier?.expired ?? 0, later.expired ?? 0)
  return expired > 0 ? {tag: later.tag, stale, expired} : {tag: later.tag, stale}
}
