import {spawn} from 'node:child_process'
import {createInterface} from 'node:readline'
import {root, withProjectPath} from './project.mjs'

// Escape sequences for colours and cursor movements.
const controlCodes = new RegExp(String.raw`\u001b\[[0-9;?]*[A-Za-z]`, 'g')

/** Calls back with each line of a stream, without escape sequences. */
export function eachLine(stream, onLine) {
  createInterface({input: stream, crlfDelay: Infinity}).on('line', (line) =>
    onLine(line.replace(controlCodes, '').trimEnd()),
  )
}

/**
 * Runs a command until it exits.
 *
 * @param {string} file
 * @param {string[]} args
 * @param {{env?: NodeJS.ProcessEnv, cwd?: string, onLine?: (line: string) => void}} [options]
 * @returns {Promise<{code: number, lines: string[]}>} its exit code and output
 */
export function runCommand(file, args, {env = process.env, cwd = root, onLine} = {}) {
  const lines = []
  const child = spawn(file, args, {
    cwd,
    env: withProjectPath(env),
    stdio: ['ignore', 'pipe', 'pipe'],
    // On Windows, npm is a .cmd file, which needs a shell.
    shell: process.platform === 'win32' && file === 'npm',
  })
  // The command must not outlive the runner, however that ends.
  const kill = () => child.kill()
  process.once('exit', kill)
  const keep = (line) => {
    lines.push(line)
    onLine?.(line)
  }
  eachLine(child.stdout, keep)
  eachLine(child.stderr, keep)
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => {
      process.off('exit', kill)
      resolve({code: code ?? 1, lines})
    })
  })
}
