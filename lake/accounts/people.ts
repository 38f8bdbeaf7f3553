import {randomBytes} from 'node:crypto'
import type {DatabaseSync} from 'node:sqlite'
import {inTransaction} from '../store/database.ts'
import {textColumn} from '../documents/json.ts'
import type {Accounts, Role} from './accounts.ts'
import {commandLine} from '../command-line.ts'

export interface NewPerson {
  name: string
  role: Role
  email?: string
}

/** Adds a person who can sign in. @throws Error when the name is taken. */
export function addPerson(
  database: DatabaseSync,
  accounts: Accounts,
  {name, role, email = ''}: NewPerson,
): void {
  inTransaction(database, () => {
    if (accounts.users().some((user) => user.kind === 'person' && user.name === name)) {
      throw new Error(`There is a user "${name}" already: take another name, or remove that one.`)
    }
    database
      .prepare(
        `INSERT INTO users (id, name, email, role, kind, created_at) VALUES (?, ?, ?, ?, 'person', ?)`,
      )
      .run(`p-${randomBytes(6).toString('hex')}`, name, email, role, new Date().toISOString())
  })
}

/** Removes a person and their tokens; their edits remain, by "unknown user". @throws Error. */
export function removePerson(database: DatabaseSync, name: string): void {
  inTransaction(database, () => {
    const row = database
      .prepare(`SELECT id FROM users WHERE kind = 'person' AND name = ?`)
      .get(name)
    if (!row)
      throw new Error(
        `There is no user "${name}": "${commandLine('user list')}" shows who there is.`,
      )
    const id = textColumn(row, 'id')
    for (const table of ['tokens', 'sign_in_codes', 'key_values']) {
      database.prepare(`DELETE FROM ${table} WHERE user_id = ?`).run(id)
    }
    database.prepare('DELETE FROM users WHERE id = ?').run(id)
  })
}
