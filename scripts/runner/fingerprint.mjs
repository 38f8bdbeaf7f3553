import {createHash} from 'node:crypto'
import {readFileSync, readdirSync, statSync} from 'node:fs'
import path from 'node:path'

/** What goes into each build. `only` and `skip` are tested against paths with forward slashes. */
export const sources = {
  studio: {
    roots: [
      'components/blocks',
      'lib',
      'package-lock.json',
      'sanity',
      'sanity.cli.ts',
      'sanity.config.ts',
    ],
    // A block's schema and what it imports, not what renders it on a page.
    only: /^(?!components\/).|\.ts$/,
    skip: /^sanity\/(lake|demo)\/|\.test\.\w+$/,
  },
  site: {
    roots: [
      'app',
      'cache',
      'components',
      'lib',
      'next.config.ts',
      'package-lock.json',
      'postcss.config.mjs',
      'proxy.ts',
      'sanity',
      'tsconfig.json',
    ],
    skip: /^sanity\/(lake|demo)\/|\.test\.\w+$/,
  },
}

/**
 * A digest of a build's sources and of the settings that are baked into it.
 *
 * @param {string} folder the checkout
 * @param {{roots: string[], only?: RegExp, skip: RegExp}} build
 * @param {Record<string, unknown>} settings
 * @returns {string} 64 hexadecimal digits
 */
export function fingerprint(folder, {roots, only = /./, skip}, settings) {
  const hash = createHash('sha256').update(JSON.stringify(settings))
  const files = roots.flatMap((root) => listFiles(folder, root))
  for (const file of files.filter((name) => only.test(name) && !skip.test(name)).toSorted())
    hash.update(`\0${file}\0`).update(readFileSync(path.join(folder, file)))
  return hash.digest('hex')
}

/** Paths of files below `root`, relative to `folder`; none if it does not exist. */
function listFiles(folder, root) {
  const stats = statSync(path.join(folder, root), {throwIfNoEntry: false})
  if (!stats) return []
  if (stats.isFile()) return [root]
  const names = readdirSync(path.join(folder, root)).filter((name) => name !== 'node_modules')
  return names.flatMap((name) => listFiles(folder, `${root}/${name}`))
}
