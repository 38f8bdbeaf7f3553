import {installPackages, isDebianRoot} from './debian.mjs'
import {Failure} from './failure.mjs'
import {runCommand} from './command.mjs'

/**
 * Makes sure that wrk, which generates load in the benchmark of public pages, is installed.
 *
 * @throws {Failure} saying what to type when it cannot be had
 */
export async function ensureWrk() {
  if (await isThere()) return
  if (isDebianRoot()) await installPackages('wrk')
  if (await isThere()) return
  throw new Failure(
    'There is no wrk to load pages with: type "apt-get install wrk" as root or "brew install wrk".',
  )
}

const isThere = () =>
  runCommand('wrk', ['--version']).then(
    () => true,
    () => false,
  )
