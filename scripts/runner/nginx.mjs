import {existsSync} from 'node:fs'
import {installPackages, isDebianRoot} from './debian.mjs'
import {Failure} from './failure.mjs'

const usualPlaces = [
  '/usr/sbin/nginx',
  '/usr/local/sbin/nginx',
  '/usr/local/nginx/sbin/nginx',
  '/usr/local/bin/nginx',
  '/opt/homebrew/bin/nginx',
]

/**
 * The nginx to test with: NGINX_PATH, or one that is installed.
 *
 * @returns {string | undefined} its path
 * @throws {Failure} when NGINX_PATH leads nowhere
 */
export function findNginx() {
  const chosen = process.env.NGINX_PATH
  if (chosen && !existsSync(chosen))
    throw new Failure(`NGINX_PATH is ${chosen}, which does not exist: set the path of nginx.`)
  return chosen || usualPlaces.find(existsSync)
}

/**
 * The same, or else Debian's package, as root.
 *
 * @returns {Promise<string>} its path
 * @throws {Failure} saying what to type when none can be had
 */
export async function ensureNginx() {
  const found = findNginx()
  if (found) return found
  if (mayInstall()) await installPackages('nginx')
  const installed = findNginx()
  if (installed) return installed
  throw new Failure(
    'There is no nginx to test deploy/nginx.conf with: type "apt-get install nginx" as root or "brew install nginx", or set NGINX_PATH.',
  )
}

/** Under systemd the package would start a server on port 80, which nobody asked for. */
const mayInstall = () => isDebianRoot() && !existsSync('/run/systemd/system')
