import {createHash} from 'node:crypto'
import {mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {runCommand} from './command.mjs'
import {Failure} from './failure.mjs'
import {node, root} from './project.mjs'

const target = path.join(root, 'public/elements')

/**
 * Bundles each `*.element.ts` for browsers, with a content hash in its name, and lists the files by
 * element: the page cache adds a script to the pages that contain its element.
 */
export async function bundleElements() {
  rmSync(target, {recursive: true, force: true})
  mkdirSync(target, {recursive: true})
  const files = readdirSync(path.join(root, 'components'), {recursive: true})
  const names = await bundle(files.filter((file) => file.endsWith('.element.ts')))
  const elements = Object.fromEntries(names.map((name) => [name, withDigest(name)]))
  writeFileSync(path.join(target, 'elements.json'), `${JSON.stringify(elements, null, 2)}\n`)
}

/** Bundles files into the target folder, and returns their names. */
async function bundle(files) {
  const entryPoints = files.map((file) => ({
    in: path.join(root, 'components', file),
    out: path.basename(file, '.element.ts'),
  }))
  const options = {
    entryPoints,
    outdir: target,
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
  const digest = createHash('sha384').update(readFileSync(file)).digest()
  const hashed = `${name}.${digest.toString('hex').slice(0, 12)}.js`
  renameSync(file, path.join(target, hashed))
  return {src: `/elements/${hashed}`, integrity: `sha384-${digest.toString('base64')}`}
}
