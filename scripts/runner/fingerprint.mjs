import {createHash} from 'node:crypto'
import {readFileSync, readdirSync, statSync} from 'node:fs'
import path from 'node:path'

/** Sources of each build. `skip` is tested against paths with forward slashes. */
export const sources = {
  studio: {
    roots: [
      'components',
      'lib',
      'package-lock.json',
      'postcss.config.mjs',
      'sanity',
      'sanity.cli.ts',
      'sanity.config.ts',
    ],
    skip: /^sanity\/demo\/|\.test\.\w+$/,
  },
  site: {
    roots: [
      'app',
      'cache',
      'components',
      'instrumentation.ts',
      'lib',
      'next.config.ts',
      'package-lock.json',
      'postcss.config.mjs',
      'sanity',
      'scripts/runner/elements.mjs',
      'scripts/runner/fonts.mjs',
      'tsconfig.json',
    ],
    skip: /^sanity\/demo\/|\.test\.\w+$/,
  },
}

/**
 * A digest of a build's sources and of the settings baked into it.
 *
 * @param {string} folder the checkout
 * @param {{roots: string[], skip: RegExp}} build
 * @param {Record<string, unknown>} settings
 * @returns {string} 64 hexadecimal digits
 */
export function fingerprint(folder, {roots, skip}, settings) {
  const hash = createHash('sha256').update(JSON.stringify(settings))
  const files = roots.flatMap((root) => listFiles(folder, root))
  for (const file of files.filter((name) => !skip.test(name)).toSorted())
    hash.update(`\0${file}\0`).update(readFileSync(path.join(folder, file)))
  return hash.digest('hex')
}

/** Paths of files in `root`, relative to `folder`; empty if it does not exist. */
function listFiles(folder, root) {
  const stats = statSync(path.join(folder, root), {throwIfNoEntry: false})
  if (!stats) return []
  if (stats.isFile()) return [root]
  const names = readdirSync(path.join(folder, root)).filter((name) => name !== 'node_modules')
  return names.flatMap((name) => listFiles(folder, `${root}/${name}`))
}
