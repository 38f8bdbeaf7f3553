import type {DatabaseSync} from 'node:sqlite'
import type {LakeDocument} from '../documents/documents.ts'
import {statement} from './database.ts'
import {DatasetGone} from '../errors/dataset-gone.ts'
import {textColumn} from '../documents/json.ts'
import {parseDocument} from './stored-document.ts'

// Characters of JSON; a parsed document takes about three times as much memory.
const mostCached = 24 * 1024 * 1024

const mostPatterns = 100
const longestPattern = 1000

/** The complete documents of one dataset, read from disk, with a cache of recent ones. */
export class BodyCache {
  readonly #database: DatabaseSync
  readonly #dataset: string
  readonly #parsed = new Map<number, {document: LakeDocument; size: number}>()
  #size = 0

  constructor(database: DatabaseSync, dataset: string) {
    this.#database = database
    this.#dataset = dataset
  }

  read(body: number): LakeDocument {
    const known = this.#parsed.get(body)
    if (known) {
      this.#parsed.delete(body)
      this.#parsed.set(body, known)
      return known.document
    }
    const text = this.#readText(body)
    const document = parseDocument(text)
    this.#parsed.set(body, {document, size: text.length})
    this.#size += text.length
    for (const [oldest, {size}] of this.#parsed) {
      if (this.#size <= mostCached) break
      this.#parsed.delete(oldest)
      this.#size -= size
    }
    return document
  }

  /**
   * The ids of documents whose JSON contains all of these texts, and perhaps more: number and
   * length of patterns are limited. ASCII letters match in either case.
   */
  containing(all: readonly string[]): string[] {
    const texts = all.slice(0, mostPatterns).map((text) => text.slice(0, longestPattern))
    const conditions = texts.map(() => `AND bodies.body LIKE ? ESCAPE '\\'`).join(' ')
    const query = `SELECT stored.id FROM stored JOIN bodies ON bodies.id = stored.body
      WHERE stored.dataset = ? ${conditions}`
    return statement(this.#database, query)
      .all(this.#dataset, ...texts.map((text) => `%${text.replace(/[\\%_]/g, '\\$&')}%`))
      .map((row) => textColumn(row, 'id'))
  }

  #readText(body: number): string {
    const row = statement(this.#database, 'SELECT body FROM bodies WHERE id = ?').get(body)
    if (!row) throw new DatasetGone(this.#dataset)
    return textColumn(row, 'body')
  }
}
