import {readVariables} from './dotenv.mjs'
import {readSettings} from './environment.mjs'
import {ensureInstalled} from './install.mjs'
import {checkDataDir, checkNode, checkPorts} from './preflight.mjs'
import {root} from './project.mjs'

/** The settings, checked: everything that can be wrong before the first part starts. */
export async function prepare({ports = true} = {}) {
  checkNode()
  const settings = readSettings(readVariables(root, process.env), root)
  checkDataDir(settings.dataDir)
  if (ports) await checkPorts(settings)
  await ensureInstalled()
  return settings
}
