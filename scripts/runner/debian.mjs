import {existsSync, readFileSync} from 'node:fs'
import {runCommand} from './command.mjs'
import {withProgress} from './progress.mjs'

/**
 * Whether packages can be installed: on Debian, as root. Ubuntu's Chromium is a snap, which does
 * not run in containers.
 */
export function isDebianRoot() {
  const file = '/etc/os-release'
  const isDebian = existsSync(file) && /^ID="?debian"?$/m.test(readFileSync(file, 'utf8'))
  return isDebian && process.getuid?.() === 0
}

/** Installs Debian packages. Callers check whether it worked. */
export async function installPackages(...names) {
  await runInstaller("Looking up Debian's packages", 'apt-get', 'update')
  const install = ['install', '--yes', '--no-install-recommends', ...names]
  await runInstaller(`Installing Debian's ${names[0]}`, 'apt-get', ...install)
}

/** Runs an installer; its output is shown only if it fails. */
export async function runInstaller(title, file, ...args) {
  const env = {...process.env, DEBIAN_FRONTEND: 'noninteractive'}
  const {code, lines} = await withProgress(title, (note) =>
    runCommand(file, args, {env, onLine: note}),
  )
  if (code !== 0) console.error(lines.slice(-20).join('\n'))
}
