#!/usr/bin/env node
// `local-lake` starts the lake, `local-lake token --role viewer` runs one of its commands.

const commands = ['cors', 'export', 'import', 'sign-in', 'token', 'user', 'webhook']
const [node = '', script = '', command, ...args] = process.argv

if (command === undefined) {
  await import('./main.ts')
} else if (commands.includes(command)) {
  process.argv = [node, script, ...args]
  await import(`./cli/${command}.ts`)
} else {
  console.error(`The lake has no command "${command}": use one of ${commands.join(', ')}.`)
  process.exitCode = 1
}
