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

  /** Whether the last run ended without `remove`. */
  isThere(): boolean {
    return existsSync(this.#file)
  }

  /** Creates the marker. @throws if it cannot be written */
  write() {
    mkdirSync(path.dirname(this.#file), {recursive: true})
    writeFileSync(this.#file, '')
  }

  /** Removes the marker: call it once all pages are on disk. */
  remove() {
    rmSync(this.#file, {force: true})
  }
}
