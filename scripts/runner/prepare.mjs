import {mkdirSync, mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {readVariables} from './dotenv.mjs'
import {readSettings, streamPortCount} from './environment.mjs'
import {ensureInstalled} from './install.mjs'
import {checkDataDir, checkNode, checkPorts, findFreePorts} from './preflight.mjs'
import {root} from './project.mjs'

/** The settings, after all checks that can fail before the first part starts. */
export async function prepare({ports = true} = {}) {
  checkNode()
  const settings = readSettings(readVariables(root, process.env), root)
  checkDataDir(settings.dataDir)
  if (ports) await checkPorts(settings)
  await ensureInstalled()
  return settings
}

/**
 * Settings for tests: the local lake on free ports with its own data folder, and a temporary folder
 * that all child processes use. Both are deleted at the end.
 */
export async function prepareTests() {
  checkNode()
  await ensureInstalled()
  const folder = mkdtempSync(path.join(tmpdir(), 'casebook-'))
  process.once('exit', () => rmSync(folder, {recursive: true, force: true}))
  const temporary = path.join(folder, 'tmp')
  const dataDir = path.join(folder, 'data')
  for (const each of [temporary, dataDir]) mkdirSync(each)
  Object.assign(process.env, {TMPDIR: temporary, TEMP: temporary, TMP: temporary})
  // Lakes and commands start by the hundred, so Node caches its compiled code.
  process.env.NODE_COMPILE_CACHE ??= path.join(root, 'node_modules/.cache/node')
  return {...(await scratchSettings(dataDir)), temporary}
}

/** Settings for a site with its own lake, on free ports. */
export async function scratchSettings(dataDir) {
  const lakePort = await findFreePorts(streamPortCount + 1)
  const sitePort = await findFreePorts()
  const variables = {DATA_DIR: dataDir, LAKE_PORT: String(lakePort), PORT: String(sitePort)}
  return readSettings(variables, root)
}
