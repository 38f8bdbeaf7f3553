import {existsSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {runCommand} from './command.mjs'
import {Failure} from './failure.mjs'
import {node, root} from './project.mjs'
import {withProgress} from './progress.mjs'

/** Installs the packages of package-lock.json unless they are installed, and the project's Node. */
export async function ensureInstalled() {
  if (!isInstalled(root)) await installFromLockfile()
  if (!(await nodeRuns())) await installNode()
}

/** Whether npm's list of installed packages matches the lockfile. */
export function isInstalled(folder) {
  const wanted = readPackages(path.join(folder, 'package-lock.json'))
  const present = readPackages(path.join(folder, 'node_modules/.package-lock.json'))
  if (!wanted || !present) return false
  return Object.entries(wanted).every(([name, {version, optional, devOptional}]) => {
    if (name === '') return true
    const found = present[name]
    return found ? found.version === version : Boolean(optional || devOptional)
  })
}

function readPackages(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : undefined
}

async function installFromLockfile() {
  const total = Object.keys(readPackages(path.join(root, 'package-lock.json')) ?? {}).length
  let fetched = 0
  const {code, lines} = await withProgress('Installing packages from package-lock.json', (note) => {
    note(`0 of about ${total} fetched`)
    return runCommand('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=http'], {
      onLine: (line) => {
        if (/^npm http fetch GET 200 .*\.tgz/.test(line)) fetched += 1
        note(`${fetched} of about ${total} fetched`)
      },
    })
  })
  if (code === 0) return
  console.error(lines.filter((line) => !line.startsWith('npm http')).join('\n'))
  throw new Failure('npm could not install the packages: see its message above, then try again.')
}

async function nodeRuns() {
  return existsSync(node) && (await runCommand(node, ['--version'])).code === 0
}

/** Runs the install script of the `node` package, which npm may be configured to skip. */
async function installNode() {
  const cwd = path.join(root, 'node_modules/node')
  const {lines} = await withProgress('Installing Node 24 from the node package', () =>
    runCommand(process.execPath, ['installArchSpecificPackage.js'], {cwd}),
  )
  if (await nodeRuns()) return
  console.error(lines.join('\n'))
  throw new Failure(
    'The node package could not install its program: delete node_modules, allow install scripts (npm config delete ignore-scripts), and try again.',
  )
}
