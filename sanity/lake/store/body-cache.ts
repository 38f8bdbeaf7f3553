import type {DatabaseSync} from 'node:sqlite'
import type {LakeDocument} from '../documents.ts'
import {textColumn} from './json.ts'
import {parseDocument} from './stored-document.ts'

// Characters of JSON; in memory a parsed document takes some three times as much.
const mostCached = 24 * 1024 * 1024

/** The whole documents of one dataset, read from the disk; those read last stay in memory. */
export class BodyCache {
  readonly #database: DatabaseSync
  readonly #dataset: string
  readonly #parsed = new Map<string, {document: LakeDocument; size: number}>()
  #size = 0

  constructor(database: DatabaseSync, dataset: string) {
    this.#database = database
    this.#dataset = dataset
  }

  read(id: string): LakeDocument {
    const known = this.#parsed.get(id)
    if (known) {
      this.#parsed.delete(id)
      this.#parsed.set(id, known)
      return known.document
    }
    const text = this.readText(id)
    const document = parseDocument(text)
    this.#parsed.set(id, {document, size: text.length})
    this.#size += text.length
    for (const [oldest, {size}] of this.#parsed) {
      if (this.#size <= mostCached) break
      this.#parsed.delete(oldest)
      this.#size -= size
    }
    return document
  }

  readText(id: string): string {
    const row = this.#database
      .prepare('SELECT body FROM stored WHERE dataset = ? AND id = ?')
      .get(this.#dataset, id)
    if (!row) throw new Error(`The document "${id}" is gone, with its dataset "${this.#dataset}"`)
    return textColumn(row, 'body')
  }

  /** The ids of the documents whose JSON holds all of these texts; letter case is ASCII's only. */
  containing(texts: readonly string[]): string[] {
    const conditions = texts.map(() => `AND body LIKE ? ESCAPE '\\'`).join(' ')
    return this.#database
      .prepare(`SELECT id FROM stored WHERE dataset = ? ${conditions}`)
      .all(this.#dataset, ...texts.map((text) => `%${text.replace(/[\\%_]/g, '\\$&')}%`))
      .map((row) => textColumn(row, 'id'))
  }

  forget(id: string): void {
    const known = this.#parsed.get(id)
    if (!known) return
    this.#parsed.delete(id)
    this.#size -= known.size
  }
}
