import {existsSync} from 'node:fs'
import {runCommand} from './command.mjs'
import {installPackages, isDebianRoot, runInstaller} from './debian.mjs'
import {Failure} from './failure.mjs'
import {node, packageFile} from './project.mjs'

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
 * Finds a browser for tests: CHROMIUM_PATH, an installed one, Debian's package (as root), or
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
  if (isDebianRoot()) await installPackages('chromium', 'fonts-liberation')
  else await runInstaller('Downloading Chromium', ...playwright, 'install', 'chromium')
  const installed = usualPlaces.find(existsSync) ?? (await playwrightsOwn())
  if (installed) return installed
  throw new Failure(
    'There is no Chromium to test in: type "apt-get install chromium" as root or "npx playwright install --with-deps chromium", or set CHROMIUM_PATH.',
  )
}

const playwright = [node, packageFile('@playwright/test/cli.js')]

/** Path of the Chromium that Playwright downloads; undefined if it is missing. */
async function playwrightsOwn() {
  const print = "import('@playwright/test').then((p) => console.log(p.chromium.executablePath()))"
  const {lines} = await runCommand(node, ['--eval', print])
  return lines.find((line) => line !== '' && existsSync(line))
}
