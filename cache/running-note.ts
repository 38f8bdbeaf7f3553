import {existsSync, mkdirSync, rmSync, writeFileSync} from 'node:fs'
import path from 'node:path'

/**
 * A file that is there while the site runs. One that is found at the start tells of a crash: readers
 * may have seen pages that had not reached the disk, and what lies there may be older.
 */
export class RunningNote {
  readonly #file: string

  constructor(folder: string) {
    this.#file = path.join(folder, 'running')
  }

  /** Whether the last run ended without its `remove`. Notes that this one runs. */
  write(): boolean {
    const hasCrashed = existsSync(this.#file)
    mkdirSync(path.dirname(this.#file), {recursive: true})
    writeFileSync(this.#file, '')
    return hasCrashed
  }

  /** To be called once all pages are on disk. */
  remove() {
    rmSync(this.#file, {force: true})
  }
}
