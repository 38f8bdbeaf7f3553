import {createHash} from 'node:crypto'
import {mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {runCommand} from './command.mjs'
import {Failure} from './failure.mjs'
import {node, root} from './project.mjs'

const published = path.join(root, 'public')
const target = path.join(published, 'elements')

/**
 * Bundles each `*.element.ts` for browsers, with a content hash in its name, and lists the files by
 * element: the page cache adds a script to the pages that contain its element. A `*.worker.ts` is
 * bundled to the root of the site, as a service worker is for pages below its own path, under a name
 * that stays, by which browsers look for a newer one.
 */
export async function bundleElements() {
  rmSync(target, {recursive: true, force: true})
  mkdirSync(target, {recursive: true})
  const files = readdirSync(path.join(root, 'components'), {recursive: true})
  const names = await bundle(files, '.element.ts', target)
  const elements = Object.fromEntries(names.map((name) => [name, withDigest(name)]))
  writeFileSync(path.join(target, 'elements.json'), `${JSON.stringify(elements, null, 2)}\n`)
  await bundle(files, '.worker.ts', published)
}

/** Bundles files whose names end so into a folder, and returns the rest of their names. */
async function bundle(files, ending, outdir) {
  const found = files.filter((file) => file.endsWith(ending))
  const entryPoints = found.map((file) => ({
    in: path.join(root, 'components', file),
    out: path.basename(file, ending),
  }))
  const options = {
    entryPoints,
    outdir,
    bundle: true,
    minify: true,
    format: 'esm',
    target: ['chrome111', 'firefox115', 'safari16.4'],
  }
  // A process of its own: this file is loaded before packages are installed.
  const script = `import {build} from 'esbuild'; await build(${JSON.stringify(options)})`
  const {code, lines} = await runCommand(node, ['--input-type=module', '--eval', script])
  if (code !== 0) throw new Failure(`The elements could not be bundled:\n${lines.join('\n')}`)
  return entryPoints.map(({out}) => out)
}

function withDigest(name) {
  const file = path.join(target, `${name}.js`)
  const digest = createHash('sha256').update(readFileSync(file)).digest('base64')
  // The digest begins with it, so that in a compressed page it costs next to nothing.
  const hashed = `${name}.${digest.replaceAll(/\W/g, '').slice(0, 9)}.js`
  renameSync(file, path.join(target, hashed))
  return {src: `/elements/${hashed}`, integrity: `sha256-${digest}`}
}
