import path from 'node:path'
import {fileURLToPath} from 'node:url'

/** The checkout's folder. Node before 20.11 lacks `import.meta.dirname`. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')

/** The project's own Node, from the `node` package. */
export const node = path.join(root, 'node_modules/node/bin/node')

/** Path of an installed package's command, to be run with `node`. */
export const packageFile = (name) => path.join(root, 'node_modules', name)

/** The environment of child processes: the project's own Node and commands come first. */
export function withProjectPath(env) {
  const folders = ['node_modules/node/bin', 'node_modules/.bin'].map((name) =>
    path.join(root, name),
  )
  return {...env, PATH: [...folders, env.PATH].join(path.delimiter)}
}
