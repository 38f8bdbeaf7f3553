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
 * Finds an nginx for tests: NGINX_PATH, or an installed one.
 *
 * @returns {string | undefined} its path
 * @throws {Failure} when NGINX_PATH does not exist
 */
export function findNginx() {
  const chosen = process.env.NGINX_PATH
  if (chosen && !existsSync(chosen))
    throw new Failure(`NGINX_PATH is ${chosen}, which does not exist: set the path of nginx.`)
  return chosen || usualPlaces.find(existsSync)
}

/**
 * Finds an nginx, or installs Debian's package as root.
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

/** Whether to install: under systemd, the package would start a server on port 80. */
const mayInstall = () => isDebianRoot() && !existsSync('/run/systemd/system')
