import path from 'node:path'
import {fileURLToPath} from 'node:url'

/** The checkout's folder. `import.meta.dirname` would be shorter, and missing before Node 20.11. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')

/** The Node that everything runs on, from the `node` package. */
export const node = path.join(root, 'node_modules/node/bin/node')

/** The file behind a command of an installed package, to be run with `node`. */
export const packageFile = (name) => path.join(root, 'node_modules', name)

/** The environment for children: the project's own Node and commands come first. */
export function withProjectPath(env) {
  const folders = ['node_modules/node/bin', 'node_modules/.bin'].map((name) =>
    path.join(root, name),
  )
  return {...env, PATH: [...folders, env.PATH].join(path.delimiter)}
}
