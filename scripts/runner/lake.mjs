import {randomBytes} from 'node:crypto'
import {runCommand} from './command.mjs'
import {Failure} from './failure.mjs'
import {node} from './project.mjs'
import {readSecrets, saveSecrets} from './secrets.mjs'

/** The lake's program: starts it, or with a name runs one of its commands. */
const program = 'lake/local-lake.ts'
// `node:sqlite` prints a warning that it is experimental.
const nodeFlags = ['--disable-warning=ExperimentalWarning']

/** The environment of the lake and its commands. */
export function lakeEnvironment(settings, secrets, {seed = '', webhookUrl} = {}) {
  return {
    ...process.env,
    DATA_DIR: settings.dataDir,
    LAKE_ALLOWED_ORIGINS: settings.siteUrl,
    LAKE_COMMAND: 'npm run lake --',
    LAKE_PORT: String(settings.lakePort),
    LAKE_SEED: seed,
    LAKE_WEBHOOK_URL: webhookUrl ?? `http://localhost:${settings.port}/api/revalidate`,
    PORT: String(settings.port),
    SANITY_DATASET: settings.dataset,
    SANITY_WEBHOOK_SECRET: secrets.webhookSecret,
    SITE_URL: settings.siteUrl,
  }
}

/**
 * Starts the lake and waits until it responds.
 *
 * @param {ReturnType<import('./processes.mjs').createProcesses>} processes
 * @param {NodeJS.ProcessEnv} env from `lakeEnvironment`
 * @param {(line: string) => void} [onLine] gets its output
 */
export async function startLake(processes, env, onLine) {
  const command = [node, ...nodeFlags, program]
  const part = processes.start('lake', command, {env, onLine, ipc: true})
  const ready = new Promise((resolve) => {
    part.child.on('message', (message) => {
      if (message.type === 'ready') resolve(message)
    })
  })
  const first = await Promise.race([ready, part.ended])
  if (typeof first === 'string')
    throw new Failure(`The lake did not start (${first}):\n${part.lastLines.join('\n')}`)
  return {part, url: first.url, streamOrigins: first.streamOrigins}
}

/**
 * Runs one of the lake's commands, such as `token`.
 *
 * @returns {Promise<{code: number, lines: string[]}>}
 */
export function runLakeCommand(name, args, env, onLine) {
  return runCommand(node, [...nodeFlags, program, name, ...args], {env, onLine})
}

async function lastLineOf(name, args, env) {
  const {code, lines} = await runLakeCommand(name, args, env)
  const last = lines.findLast((line) => line !== '')
  if (code === 0 && last) return last
  throw new Failure(`The lake's ${name} command failed (exit code ${code}):\n${lines.join('\n')}`)
}

/** A one-time sign-in URL for the Studio, for a named user if given. */
export const signInLink = (env, user) => lastLineOf('sign-in', user ? ['--user', user] : [], env)

/** The secrets with the site's tokens: stored ones if the lake accepts them, else new ones. */
export async function ensureTokens(lakeUrl, settings, env) {
  const secrets = readSecrets(settings.dataDir)
  const {readToken, previewLinks} = secrets
  const ensure = async (token, role, label) =>
    token && (await accepts(lakeUrl, token))
      ? token
      : lastLineOf('token', ['--role', role, '--label', label], env)
  return saveSecrets(settings.dataDir, {
    ...secrets,
    readToken: await ensure(readToken, 'viewer', 'site'),
    previewLinks: {
      writeToken: await ensure(previewLinks?.writeToken, 'editor', 'preview links'),
      // A new key invalidates all preview links.
      key: previewLinks?.key ?? randomBytes(32).toString('hex'),
    },
  })
}

async function accepts(lakeUrl, token) {
  const headers = {authorization: `Bearer ${token}`}
  const response = await fetch(`${lakeUrl}/v2026-11-01/users/me`, {headers})
  return response.ok && Boolean((await response.json()).id)
}
