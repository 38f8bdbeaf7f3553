import path from 'node:path'
import {root} from './project.mjs'

/** Prints the addresses of all parts, once they run. */
export async function announce(settings, content) {
  const place = path.isAbsolute(content.place) ? relativePath(content.place) : content.place
  console.log(`
The LLM Casebook is running.

  Site    ${settings.siteUrl}
  Studio  ${await content.studioLink()}${settings.hosted ? '' : '  (signs you in, once)'}
  Data    ${place}

Ctrl-C stops it.${settings.hosted ? '' : ` For another sign-in link: ${signInCommand(process.env)}`}
`)
}

/** What a sign-in link depends on; another shell lacks what was set in this one alone. */
const linkVariables = ['DATA_DIR', 'PORT', 'SITE_URL']

/** The command for another sign-in link, as typed in any shell in the checkout. */
export function signInCommand(processEnv) {
  const set = linkVariables.filter((name) => processEnv[name])
  const assignments = set.map((name) => `${name}=${quoted(processEnv[name])}`)
  return [...assignments, 'npm run lake -- sign-in'].join(' ')
}

const quoted = (text) =>
  /^[\w:./-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`

/** The path relative to the checkout if it is inside, which is shorter. */
function relativePath(folder) {
  const relative = path.relative(root, folder)
  return relative.startsWith('..') ? folder : relative
}
