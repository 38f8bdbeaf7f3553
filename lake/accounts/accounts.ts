import {createHash, randomBytes} from 'node:crypto'
import type {DatabaseSync} from 'node:sqlite'
import {inTransaction} from '../store/database.ts'
import {textColumn} from '../documents/json.ts'
import {commandLine} from '../command-line.ts'

export const roles = ['viewer', 'contributor', 'editor', 'administrator'] as const
export type Role = (typeof roles)[number]

export interface User {
  id: string
  name: string
  email: string
  role: Role
  /** A person signs in; a robot is the user behind a token made on the command line. */
  kind: 'person' | 'robot'
}

const defaultUserId = 'editor-on-this-computer'
const signInHours = 24

export function isRole(word: unknown): word is Role {
  return roles.some((role) => role === word)
}

/** The lake's users, their tokens and sign-in codes, of which only hashes are stored. */
export class Accounts {
  readonly #database: DatabaseSync

  constructor(database: DatabaseSync) {
    this.#database = database
    this.#addUser({
      id: defaultUserId,
      name: 'Editor on this computer',
      email: 'editor@localhost',
      role: 'administrator',
      kind: 'person',
    })
  }

  userOfToken(token: string): User | undefined {
    const row = this.#database
      .prepare(
        'SELECT users.* FROM tokens JOIN users ON users.id = tokens.user_id WHERE tokens.hash = ?',
      )
      .get(hash(token))
    return row && parseUser(row)
  }

  users(ids?: string[]): User[] {
    const all = this.#database
      .prepare('SELECT * FROM users ORDER BY created_at')
      .all()
      .map(parseUser)
    return ids ? all.filter(({id}) => ids.includes(id)) : all
  }

  /** A new token with a robot user of its own; it cannot be read again. */
  createToken(role: Role, label: string): string {
    return inTransaction(this.#database, () => {
      const id = `robot-${randomBytes(6).toString('hex')}`
      this.#addUser({id, name: label, email: '', role, kind: 'robot'})
      return this.#addToken(id)
    })
  }

  /** A one-time code that signs in a person (or the local editor) within a day. @throws Error. */
  createSignInCode(name?: string): string {
    return inTransaction(this.#database, () => {
      const known = this.users().find((user) => user.kind === 'person' && user.name === name)
      if (name !== undefined && !known) {
        throw new Error(`There is no user "${name}": "${commandLine('user add')}" adds one.`)
      }
      const id = known?.id ?? defaultUserId
      const code = secret()
      const expires = new Date(Date.now() + signInHours * 3_600_000).toISOString()
      this.#database
        .prepare('INSERT INTO sign_in_codes (hash, user_id, expires_at) VALUES (?, ?, ?)')
        .run(hash(code), id, expires)
      return code
    })
  }

  /** The token for a sign-in code; undefined when the code is unknown, used or expired. */
  redeem(code: string): string | undefined {
    return inTransaction(this.#database, () => {
      const row = this.#database
        .prepare('DELETE FROM sign_in_codes WHERE hash = ? RETURNING user_id, expires_at')
        .get(hash(code))
      if (!row || textColumn(row, 'expires_at') < new Date().toISOString()) return undefined
      return this.#addToken(textColumn(row, 'user_id'))
    })
  }

  revoke(token: string): void {
    this.#database.prepare('DELETE FROM tokens WHERE hash = ?').run(hash(token))
  }

  #addToken(userId: string): string {
    const token = secret()
    this.#database
      .prepare('INSERT INTO tokens (hash, user_id, created_at) VALUES (?, ?, ?)')
      .run(hash(token), userId, new Date().toISOString())
    return token
  }

  #addUser({id, name, email, role, kind}: User): void {
    this.#database
      .prepare(
        `INSERT OR IGNORE INTO users (id, name, email, role, kind, created_at)
         VALUES (?, ?, ?, ?, ?, ?)`,
      )
      .run(id, name, email, role, kind, new Date().toISOString())
  }
}

// 256 random bits: a fast hash is safe, as brute force is impossible.
function secret(): string {
  return `lk${randomBytes(32).toString('base64url').replaceAll(/[-_]/g, 'x')}`
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

function parseUser(row: Record<string, unknown>): User {
  const role = row.role
  if (!isRole(role)) throw new Error('A stored user has an unknown role')
  return {
    id: textColumn(row, 'id'),
    name: textColumn(row, 'name'),
    email: textColumn(row, 'email'),
    role,
    kind: row.kind === 'robot' ? 'robot' : 'person',
  }
}
