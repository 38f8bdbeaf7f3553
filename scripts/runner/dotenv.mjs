import {existsSync, readFileSync} from 'node:fs'
import path from 'node:path'

// Early releases of Node 20 lack `util.parseEnv`.
const assignment = /^\s*(?:export\s+)?([A-Za-z_]\w*)\s*=\s*("[^"]*"|'[^']*'|[^#\r\n]*)/

/** Parses `NAME=value` lines; strips quotes, and skips comments and other lines. */
export function parseDotenv(text) {
  const entries = text.split('\n').flatMap((line) => {
    const [, name, value] = assignment.exec(line) ?? []
    return name ? [[name, value.trim().replace(/^(["'])(.*)\1$/, '$2')]] : []
  })
  return Object.fromEntries(entries)
}

/**
 * The variables of `.env` and `.env.local`; those of the process take precedence. Empty means
 * unset.
 */
export function readVariables(folder, processEnv) {
  const files = ['.env', '.env.local'].map((name) => path.join(folder, name)).filter(existsSync)
  const fromFiles = files.map((file) => parseDotenv(readFileSync(file, 'utf8')))
  const all = Object.assign({}, ...fromFiles, processEnv)
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== ''))
}
