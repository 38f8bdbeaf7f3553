import {existsSync, mkdirSync, rmSync, writeFileSync} from 'node:fs'
import path from 'node:path'

/**
 * A marker file that exists while the site runs. One found at startup means a crash: readers may
 * have seen pages that never reached the disk, where older ones may lie.
 */
export class RunningNote {
  readonly #file: string

  constructor(folder: string) {
    this.#file = path.join(folder, 'running')
  }

  /** Creates the marker. Returns whether the last run ended without `remove`. */
  write(): boolean {
    const hasCrashed = existsSync(this.#file)
    mkdirSync(path.dirname(this.#file), {recursive: true})
    writeFileSync(this.#file, '')
    return hasCrashed
  }

  /** Removes the marker: call it once all pages are on disk. */
  remove() {
    rmSync(this.#file, {force: true})
  }
}
