import {existsSync, readFileSync} from 'node:fs'
import {runCommand} from './command.mjs'
import {Failure} from './failure.mjs'
import {node, packageFile} from './project.mjs'
import {withProgress} from './progress.mjs'

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/**
 * The program to test with: CHROMIUM_PATH, one that is installed, Debian's package (as root), or
 * Playwright's own download, in this order.
 *
 * @returns {Promise<string>} its path
 * @throws {Failure} saying what to type when none can be had
 */
export async function ensureChromium() {
  const chosen = process.env.CHROMIUM_PATH
  if (chosen && existsSync(chosen)) return chosen
  if (chosen)
    throw new Failure(`CHROMIUM_PATH is ${chosen}, which does not exist: set the path of Chromium.`)
  const found = usualPlaces.find(existsSync) ?? (await playwrightsOwn())
  if (found) return found
  if (isDebian() && process.getuid?.() === 0) await installDebianPackage()
  else await run('Downloading Chromium with Playwright', ...playwright, 'install', 'chromium')
  const installed = usualPlaces.find(existsSync) ?? (await playwrightsOwn())
  if (installed) return installed
  throw new Failure(
    'There is no Chromium to test in: type "apt-get install chromium" as root or "npx playwright install --with-deps chromium", or set CHROMIUM_PATH.',
  )
}

const playwright = [node, packageFile('@playwright/test/cli.js')]

/** Where Playwright keeps the Chromium it downloads, if it is there. */
async function playwrightsOwn() {
  const print = "import('@playwright/test').then((p) => console.log(p.chromium.executablePath()))"
  const {lines} = await runCommand(node, ['--eval', print])
  return lines.find((line) => line !== '' && existsSync(line))
}

/** Ubuntu's package is left out: it only brings a snap, which containers cannot run. */
function isDebian() {
  const file = '/etc/os-release'
  return existsSync(file) && /^ID="?debian"?$/m.test(readFileSync(file, 'utf8'))
}

async function installDebianPackage() {
  await run("Looking up Debian's packages", 'apt-get', 'update')
  const install = ['install', '--yes', '--no-install-recommends', 'chromium', 'fonts-liberation']
  await run("Installing Debian's chromium", 'apt-get', ...install)
}

/** Runs an installer; what it says matters only when it fails. */
async function run(title, file, ...args) {
  const env = {...process.env, DEBIAN_FRONTEND: 'noninteractive'}
  const {code, lines} = await withProgress(title, (note) =>
    runCommand(file, args, {env, onLine: note}),
  )
  if (code !== 0) console.error(lines.slice(-20).join('\n'))
}
