import path from 'node:path'
import {root} from './project.mjs'

/** Prints where everything is, once it runs. */
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

/** As short as it can be said: relative to the checkout if inside it. */
function relativePath(folder) {
  const relative = path.relative(root, folder)
  return relative.startsWith('..') ? folder : relative
}
