import type {DatabaseSync, StatementSync} from 'node:sqlite'
import type {LakeDocument} from '../documents.ts'
import {BodyCache} from './body-cache.ts'
import {inTransaction} from './database.ts'
import {documentText, type Head} from './document-text.ts'
import {textColumn} from './json.ts'
import {lazyDocument} from './lazy-document.ts'
import {parseDocument} from './stored-document.ts'

/** The documents of one dataset in the database, read as far as their heads. */
export class StoredDocuments {
  readonly #database: DatabaseSync
  readonly #dataset: string
  readonly #present: (document: LakeDocument) => LakeDocument
  readonly #bodies: BodyCache
  readonly #put: StatementSync
  readonly #remove: StatementSync

  /** `present` gives a document the form it has towards clients, by its short fields alone. */
  constructor(
    database: DatabaseSync,
    dataset: string,
    present: (document: LakeDocument) => LakeDocument,
  ) {
    this.#database = database
    this.#dataset = dataset
    this.#present = present
    this.#bodies = new BodyCache(database, dataset)
    this.#put = database.prepare(
      `INSERT INTO stored (dataset, id, head, body) VALUES (?, ?, ?, ?)
       ON CONFLICT (dataset, id) DO UPDATE SET head = excluded.head, body = excluded.body`,
    )
    this.#remove = database.prepare('DELETE FROM stored WHERE dataset = ? AND id = ?')
    this.#takeOver()
  }

  *all(): Generator<LakeDocument> {
    const rows = this.#database
      .prepare('SELECT head FROM stored WHERE dataset = ? ORDER BY id')
      .iterate(this.#dataset)
    for (const row of rows) yield this.#lazy(textColumn(row, 'head'))
  }

  get(id: string): LakeDocument | undefined {
    const row = this.#database
      .prepare('SELECT head FROM stored WHERE dataset = ? AND id = ?')
      .get(this.#dataset, id)
    return row && this.#lazy(textColumn(row, 'head'))
  }

  /** Stores a document inside the caller's transaction. @returns it as kept in memory, and as JSON. */
  put(document: LakeDocument): {document: LakeDocument; text: string} {
    const {head, body} = documentText(document)
    this.#put.run(this.#dataset, document._id, head, body)
    return {document: this.#lazy(head), text: body}
  }

  remove(id: string): void {
    this.#remove.run(this.#dataset, id)
  }

  /** Drops what is kept in memory of documents that have been written. */
  forget(ids: Iterable<string>): void {
    for (const id of ids) this.#bodies.forget(id)
  }

  containing(words: readonly string[]): string[] {
    return this.#bodies.containing(words)
  }

  #lazy(head: string): LakeDocument {
    const parsed: Head = JSON.parse(head)
    return lazyDocument(parsed, this.#bodies, this.#present)
  }

  // Lakes of the first days kept documents in a table without heads.
  #takeOver(): void {
    const old = this.#database
      .prepare('SELECT body FROM documents WHERE dataset = ?')
      .all(this.#dataset)
    if (old.length === 0) return
    inTransaction(this.#database, () => {
      for (const row of old) this.put(parseDocument(textColumn(row, 'body')))
      this.#database.prepare('DELETE FROM documents WHERE dataset = ?').run(this.#dataset)
    })
  }
}
