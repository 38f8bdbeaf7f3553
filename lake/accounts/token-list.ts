import type {DatabaseSync} from 'node:sqlite'
import {textColumn} from '../documents/json.ts'
import {commandLine} from '../command-line.ts'

export interface TokenEntry {
  /** The beginning of the token's hash: identifies the token without revealing it. */
  id: string
  user: string
  role: string
  kind: string
  createdAt: string
}

const idLength = 12

export function listTokens(database: DatabaseSync): TokenEntry[] {
  return database
    .prepare(
      `SELECT substr(tokens.hash, 1, ${idLength}) AS id, users.name, users.role, users.kind,
         tokens.created_at FROM tokens JOIN users ON users.id = tokens.user_id
       ORDER BY tokens.created_at`,
    )
    .all()
    .map((row) => ({
      id: textColumn(row, 'id'),
      user: textColumn(row, 'name'),
      role: textColumn(row, 'role'),
      kind: textColumn(row, 'kind'),
      createdAt: textColumn(row, 'created_at'),
    }))
}

/** Revokes the token with this id of the list. @throws Error when there is none. */
export function revokeToken(database: DatabaseSync, id: string): void {
  const {changes} = database
    .prepare(`DELETE FROM tokens WHERE substr(hash, 1, ${idLength}) = ?`)
    .run(id)
  if (Number(changes) === 0) {
    throw new Error(
      `There is no token "${id}": "${commandLine('token list')}" shows which there are.`,
    )
  }
}
