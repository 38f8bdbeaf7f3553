import {spawn} from 'node:child_process'
import {createInterface} from 'node:readline'
import {root, withProjectPath} from './project.mjs'

// Colours and cursor movements: noise in a log.
const controlCodes = new RegExp(String.raw`\u001b\[[0-9;?]*[A-Za-z]`, 'g')

/** Calls back with each line of a stream, without colours. */
export function eachLine(stream, onLine) {
  createInterface({input: stream, crlfDelay: Infinity}).on('line', (line) =>
    onLine(line.replace(controlCodes, '').trimEnd()),
  )
}

/**
 * Runs a command to its end.
 *
 * @param {string} file
 * @param {string[]} args
 * @param {{env?: NodeJS.ProcessEnv, cwd?: string, onLine?: (line: string) => void}} [options]
 * @returns {Promise<{code: number, lines: string[]}>} its exit code and all it printed
 */
export function runCommand(file, args, {env = process.env, cwd = root, onLine} = {}) {
  const lines = []
  const child = spawn(file, args, {
    cwd,
    env: withProjectPath(env),
    stdio: ['ignore', 'pipe', 'pipe'],
    // npm is a .cmd file on Windows, which only a shell can start.
    shell: process.platform === 'win32' && file === 'npm',
  })
  // A command must not outlive the runner, whatever stops that.
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
