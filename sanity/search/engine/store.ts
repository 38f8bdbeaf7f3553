import {DatabaseSync, type SQLOutputValue} from 'node:sqlite'
import type {Entry} from './entry.ts'
import {Vocabulary} from './vocabulary.ts'

/** Part of the name of the file: an index of another layout, or of other texts, is built anew. */
export const layout = 3

/** What is held in memory of each document. */
export interface Known {
  id: string
  rev: string
  type: string
  industry: string
  due: number
  /** Title and other names of a glossary term, topic or industry. */
  called: string[]
}

const tables = `
  CREATE TABLE IF NOT EXISTS documents (
    row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, rev TEXT NOT NULL, type TEXT NOT NULL,
    industry TEXT NOT NULL, due INTEGER NOT NULL, called TEXT NOT NULL, card TEXT NOT NULL,
    title TEXT NOT NULL, names TEXT NOT NULL, standfirst TEXT NOT NULL, body TEXT NOT NULL
  );
  CREATE VIRTUAL TABLE IF NOT EXISTS words USING fts5(
    title, names, standfirst, body, content = 'documents', content_rowid = 'row',
    tokenize = 'porter unicode61 remove_diacritics 2', prefix = '3 4'
  );
  CREATE TABLE IF NOT EXISTS vocabulary (word TEXT PRIMARY KEY, count INTEGER NOT NULL) WITHOUT ROWID;
`

const subjects = new Set(['glossaryTerm', 'topic', 'industry'])

/** How much a word counts by where it stands: title, names, standfirst, body. */
const weights = '10.0, 6.0, 4.0, 1.0'

/** The documents of the index, in a file of SQLite, with its full-text search. */
export class SearchStore {
  readonly known = new Map<number, Known>()
  readonly vocabulary: Vocabulary
  readonly #database: DatabaseSync
  readonly #rows = new Map<string, number>()

  /** @param file path of the file; without one, the index is in memory */
  constructor(file = ':memory:') {
    this.#database = new DatabaseSync(file)
    this.#database.exec(
      'PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -16000',
    )
    this.#database.exec(tables)
    for (const row of this.#all('SELECT row, id, rev, type, industry, due, called FROM documents'))
      this.#know(Number(row[0]), {
        id: String(row[1]),
        rev: String(row[2]),
        type: String(row[3]),
        industry: String(row[4]),
        due: Number(row[5]),
        called: String(row[6]).split('\n').filter(Boolean),
      })
    const counts = this.#all('SELECT word, count FROM vocabulary')
    this.vocabulary = new Vocabulary(counts.map(([word, count]) => [String(word), Number(count)]))
  }

  /** The revision of each document, by id. */
  revisions(): Record<string, string> {
    return Object.fromEntries([...this.known.values()].map(({id, rev}) => [id, rev]))
  }

  put(entries: readonly Entry[]) {
    this.#together(() => {
      for (const entry of entries) {
        this.#remove(entry.id)
        this.#add(entry)
      }
    })
  }

  remove(ids: readonly string[]) {
    this.#together(() => {
      for (const id of ids) this.#remove(id)
    })
  }

  /**
   * The documents that match an expression of FTS5, with how well: more is better. Of more than
   * `most`, only those with a match outside of the body are weighed, which is what takes time.
   */
  matches(expression: string, most: number): [row: number, score: number][] {
    const rows: unknown = this.#all('SELECT rowid, 0 FROM words WHERE words MATCH ?', expression)
    const all = rows as [number, number][]
    if (all.length <= most) return this.#weighed(expression)
    const weighed = new Map(this.#weighed(`{title names standfirst} : (${expression})`))
    for (const match of all) match[1] = weighed.get(match[0]) ?? 0
    return all
  }

  #weighed(expression: string): [number, number][] {
    const rows: unknown = this.#all(
      `SELECT rowid, -bm25(words, ${weights}) FROM words WHERE words MATCH ?`,
      expression,
    )
    // Thousands of rows, which are not copied: both columns are numbers.
    return rows as [number, number][]
  }

  titles(rows: readonly number[]): Map<number, string> {
    const found = this.#all(`SELECT row, title FROM documents WHERE row IN (${rows.join(',')})`)
    return new Map(found.map(([row, title]) => [Number(row), String(title)]))
  }

  /** What results show of documents: what matches is between U+E000 and U+E001, which no text has. */
  shown(rows: readonly number[], expression: string) {
    const marks = `char(57344), char(57345)`
    const found = this.#all(
      `SELECT words.rowid, highlight(words, 0, ${marks}), highlight(words, 2, ${marks}),
         snippet(words, 3, ${marks}, '…', 36), card
       FROM words JOIN documents ON documents.row = words.rowid
       WHERE words MATCH ? AND words.rowid IN (${rows.join(',')})`,
      expression,
    )
    return new Map(
      found.map(([row, title, standfirst, excerpt, card]) => [
        Number(row),
        {
          title: String(title),
          standfirst: String(standfirst),
          excerpt: String(excerpt),
          card: String(card),
        },
      ]),
    )
  }

  close() {
    this.#database.close()
  }

  #all(sql: string, ...values: string[]): SQLOutputValue[][] {
    const statement = this.#database.prepare(sql)
    statement.setReturnArrays(true)
    const rows: unknown = statement.all(...values)
    return rows as SQLOutputValue[][]
  }

  #together(work: () => void) {
    this.#database.exec('BEGIN')
    try {
      work()
      this.#database.exec('COMMIT')
    } catch (error) {
      this.#database.exec('ROLLBACK')
      throw error
    }
  }

  #know(row: number, known: Known) {
    this.known.set(row, known)
    this.#rows.set(known.id, row)
  }

  #add({id, rev, type, industry, due, card, title, names, standfirst, body, otherNames}: Entry) {
    const called = subjects.has(type) ? [title, ...otherNames] : []
    const {lastInsertRowid} = this.#database
      .prepare(
        `INSERT INTO documents (id, rev, type, industry, due, called, card, title, names, standfirst, body)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      )
      .run(id, rev, type, industry, due, called.join('\n'), card, title, names, standfirst, body)
    const row = Number(lastInsertRowid)
    this.#database
      .prepare('INSERT INTO words (rowid, title, names, standfirst, body) VALUES (?, ?, ?, ?, ?)')
      .run(row, title, names, standfirst, body)
    this.#count([title, names, standfirst, body].join(' '), 1)
    this.#know(row, {id, rev, type, industry, due, called})
  }

  #remove(id: string) {
    const row = this.#rows.get(id)
    if (row === undefined) return
    const [texts = []] = this.#all(
      `SELECT title, names, standfirst, body FROM documents WHERE row = ${row}`,
    )
    // An index of outside content is told what to forget: https://sqlite.org/fts5.html#external_content_tables
    this.#database
      .prepare(
        `INSERT INTO words (words, rowid, title, names, standfirst, body) VALUES ('delete', ?, ?, ?, ?, ?)`,
      )
      .run(row, ...texts.map(String))
    this.#database.prepare('DELETE FROM documents WHERE row = ?').run(row)
    this.#count(texts.join(' '), -1)
    this.known.delete(row)
    this.#rows.delete(id)
  }

  #count(text: string, by: 1 | -1) {
    const write = this.#database.prepare(
      'INSERT OR REPLACE INTO vocabulary (word, count) VALUES (?, ?)',
    )
    const forget = this.#database.prepare('DELETE FROM vocabulary WHERE word = ?')
    for (const [word, count] of this.vocabulary.count(text, by))
      if (count > 0) write.run(word, count)
      else forget.run(word)
  }
}
