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

Ctrl-C stops it.${settings.hosted ? '' : ' For another sign-in link: npm run lake -- sign-in'}
`)
}

/** The path relative to the checkout if it is inside, which is shorter. */
function relativePath(folder) {
  const relative = path.relative(root, folder)
  return relative.startsWith('..') ? folder : relative
}
