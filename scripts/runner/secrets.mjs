import {randomBytes} from 'node:crypto'
import {existsSync, readFileSync, renameSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {Failure} from './failure.mjs'

const fileOf = (dataDir) => path.join(dataDir, 'secrets.json')

/**
 * Reads the secrets shared by the local lake and the site, which survive restarts.
 *
 * @returns {{webhookSecret: string, readToken?: string, previewLinks?: {writeToken: string, key:
 *   string}}}
 */
export function readSecrets(dataDir) {
  const file = fileOf(dataDir)
  if (!existsSync(file))
    return saveSecrets(dataDir, {webhookSecret: randomBytes(32).toString('hex')})
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    throw new Failure(`${file} cannot be read: delete it, and new secrets are made.`, {
      cause: error,
    })
  }
}

/** Stores the secrets in a file that only its owner can read, and returns them. */
export function saveSecrets(dataDir, secrets) {
  const file = fileOf(dataDir)
  writeFileSync(`${file}.new`, `${JSON.stringify(secrets, null, 2)}\n`, {mode: 0o600})
  renameSync(`${file}.new`, file)
  return secrets
}
