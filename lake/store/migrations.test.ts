/** @jest-environment node */
import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {DatabaseSync} from 'node:sqlite'
import {Accounts} from '../accounts/accounts.ts'
import {runAsProcess} from '../cli/run-as-process.ts'
import {startLake} from '../server.ts'
import {clientOf} from '../testing/test-lake.ts'
import {openDatabase} from './database.ts'
import {documentText} from './document-text.ts'
import {lockFolder} from './folder-lock.ts'
import {lakeFolder} from './lake-folder.ts'

// The tables of the first two layouts.
const firstDays = `
  CREATE TABLE documents (
    dataset TEXT NOT NULL, id TEXT NOT NULL, body TEXT NOT NULL, PRIMARY KEY (dataset, id)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE datasets (
    name TEXT PRIMARY KEY, acl_mode TEXT NOT NULL, created_at TEXT NOT NULL
  ) STRICT;
  INSERT INTO datasets VALUES ('production', 'public', '2026-01-01T00:00:00.000Z');
  CREATE TABLE events (
    position INTEGER PRIMARY KEY AUTOINCREMENT, dataset TEXT NOT NULL,
    transaction_id TEXT NOT NULL, document_id TEXT NOT NULL,
    previous_rev TEXT, result_rev TEXT, mutations TEXT NOT NULL, actions TEXT NOT NULL,
    author TEXT NOT NULL, timestamp TEXT NOT NULL, previous TEXT, result TEXT
  ) STRICT;
  CREATE INDEX events_by_document ON events (dataset, document_id, position);
  CREATE INDEX events_by_transaction ON events (dataset, transaction_id);
`
const withHeads = `
  CREATE TABLE stored (
    dataset TEXT NOT NULL, id TEXT NOT NULL, head TEXT NOT NULL, body TEXT NOT NULL,
    PRIMARY KEY (dataset, id)
  ) STRICT;
`
const first = {
  _id: 'a',
  _type: 'post',
  _rev: 'one',
  _createdAt: '2026-01-01T00:00:00Z',
  _updatedAt: '2026-01-01T00:00:00Z',
  title: 'One',
  text: 'long '.repeat(200),
  author: {_type: 'reference', _ref: 'p'},
}
const second = {...first, _rev: 'two', title: 'Two'}
const person = {...first, _id: 'p', _type: 'person', author: undefined}

let dataDir: string
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'lake-older-'))
})
afterEach(() => rm(dataDir, {recursive: true}))

/** A folder of an older layout: a post, created and changed, and a person. */
function makeOlder(layout: 'documents' | 'stored') {
  const database = new DatabaseSync(join(lakeFolder(dataDir), 'lake.sqlite'))
  database.exec(layout === 'stored' ? firstDays + withHeads : firstDays)
  const log = database.prepare(
    `INSERT INTO events VALUES (?, 'production', ?, ?, ?, ?, ?, '[]', 'anna', ?, ?, ?)`,
  )
  const when = first._createdAt
  const created = (document: object) => JSON.stringify([{create: document}])
  const text = (document: object) => JSON.stringify(document)
  log.run(1, 'one', 'p', null, 'one', created(person), when, null, text(person))
  log.run(2, 'one', 'a', null, 'one', created(first), when, null, text(first))
  const patch = text([{patch: {id: 'a', set: {title: 'Two'}}}])
  log.run(7, 'two', 'a', 'one', 'two', patch, when, text(first), text(second))
  // As if a deleted dataset had used up these positions.
  database.exec(`UPDATE sqlite_sequence SET seq = 40 WHERE name = 'events'`)
  for (const document of [person, second]) {
    const {head, body} = documentText(document)
    if (layout === 'stored') {
      database
        .prepare(`INSERT INTO stored VALUES ('production', ?, ?, ?)`)
        .run(document._id, head, body)
    } else {
      database.prepare(`INSERT INTO documents VALUES ('production', ?, ?)`).run(document._id, body)
    }
  }
  database.close()
}

test.each(['documents', 'stored'] as const)(
  'a folder of the layout with %s opens with nothing lost',
  async (layout) => {
    makeOlder(layout)
    const lake = await startLake({port: 0, dataDir})
    const client = clientOf(lake.url, lake.accounts.createToken('administrator', 'test'))
    const documents = await client.fetch('*|order(_id)', {}, {perspective: 'raw'})
    expect(documents).toEqual([second, JSON.parse(JSON.stringify(person))])
    expect(await client.fetch('*[references("p")]._id')).toEqual(['a'])
    const before = await client.request({
      url: '/data/history/production/documents/a',
      query: {revision: 'one'},
    })
    expect(before.documents).toEqual([first])
    await client.patch('a').set({title: 'Three'}).commit()
    const {position} = await (await fetch(`${lake.url}/v1/lake/status`)).json()
    expect(position).toBe(41)
    const {events} = await client.request({url: '/data/history/production/events/documents/a'})
    expect(events.a).toHaveLength(3)
    await lake.stop()
    // Opening it again needs no migration.
    const again = openDatabase(dataDir)
    const shared = again.prepare('SELECT count(*) AS count FROM bodies').get()
    expect(shared?.count).toBe(4)
    again.close()
  },
)

test('a command leaves the tables of a lake alone that runs older code, and says what to do', async () => {
  makeOlder('stored')
  const release = lockFolder(dataDir)
  const tables = () => {
    const file = new DatabaseSync(join(lakeFolder(dataDir), 'lake.sqlite'), {readOnly: true})
    const rows = file.prepare('SELECT name, sql FROM sqlite_schema ORDER BY name').all()
    file.close()
    return rows
  }
  const before = tables()
  const {code, error} = await runAsProcess('token', ['--role', 'viewer'], {DATA_DIR: dataDir})
  expect({code, error}).toEqual({code: 1, error: expect.stringMatching(/older code.*stop it/)})
  expect(tables()).toEqual(before)
  release()
  const {out} = await runAsProcess('token', ['--role', 'viewer'], {DATA_DIR: dataDir})
  expect(out).toMatch(/shown only once/)
  expect(tables()).not.toEqual(before)
  // The lock was held for the migration only.
  const lake = await startLake({port: 0, dataDir})
  await lake.stop()
})

test('a folder that newer code wrote is left alone, in a sentence that says what to do', async () => {
  const database = openDatabase(dataDir)
  new Accounts(database).createToken('viewer', 'test')
  database.exec('PRAGMA user_version = 99')
  database.close()
  await expect(startLake({port: 0, dataDir})).rejects.toThrow(
    /layout 99.* use the newer code .* or set DATA_DIR/,
  )
  const file = new DatabaseSync(join(lakeFolder(dataDir), 'lake.sqlite'), {readOnly: true})
  expect(file.prepare('SELECT count(*) AS count FROM tokens').get()?.count).toBe(1)
  file.close()
})
