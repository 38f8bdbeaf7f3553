import type {DatabaseSync} from 'node:sqlite'
import type {LakeDocument} from '../documents/documents.ts'
import {BodyCache} from './body-cache.ts'
import {statement} from './database.ts'
import {documentText, type Head} from './document-text.ts'
import {numberColumn, textColumn} from '../documents/json.ts'
import {lazyDocument} from './lazy-document.ts'

/** The documents of one dataset in the database, with heads in memory. */
export class StoredDocuments {
  readonly #database: DatabaseSync
  readonly #dataset: string
  readonly #present: (document: LakeDocument) => LakeDocument
  readonly #bodies: BodyCache

  /** `present` maps a document to what clients see; it reads short fields only. */
  constructor(
    database: DatabaseSync,
    dataset: string,
    present: (document: LakeDocument) => LakeDocument,
  ) {
    this.#database = database
    this.#dataset = dataset
    this.#present = present
    this.#bodies = new BodyCache(database, dataset)
  }

  *all(): Generator<LakeDocument> {
    const rows = this.#database
      .prepare('SELECT head, body FROM stored WHERE dataset = ? ORDER BY id')
      .iterate(this.#dataset)
    for (const row of rows) yield this.#lazy(textColumn(row, 'head'), numberColumn(row, 'body'))
  }

  /** The number of a document's current body; undefined when it is not stored. */
  bodyOf(id: string): number | undefined {
    const query = 'SELECT body FROM stored WHERE dataset = ? AND id = ?'
    const row = statement(this.#database, query).get(this.#dataset, id)
    return row && numberColumn(row, 'body')
  }

  /** Stores a document inside the caller's transaction. @returns its in-memory form. */
  put(document: LakeDocument): {document: LakeDocument; body: number} {
    const text = documentText(document)
    const insertBody = statement(this.#database, 'INSERT INTO bodies (body) VALUES (?)')
    const body = Number(insertBody.run(text.body).lastInsertRowid)
    statement(
      this.#database,
      `INSERT INTO stored (dataset, id, head, body) VALUES (?, ?, ?, ?)
       ON CONFLICT (dataset, id) DO UPDATE SET head = excluded.head, body = excluded.body`,
    ).run(this.#dataset, document._id, text.head, body)
    return {document: this.#lazy(text.head, body), body}
  }

  remove(id: string): void {
    const query = 'DELETE FROM stored WHERE dataset = ? AND id = ?'
    statement(this.#database, query).run(this.#dataset, id)
  }

  containing(words: readonly string[]): string[] {
    return this.#bodies.containing(words)
  }

  #lazy(head: string, body: number): LakeDocument {
    const parsed: Head = JSON.parse(head)
    return lazyDocument(parsed, {cache: this.#bodies, body}, this.#present)
  }
}
