import {spawn} from 'node:child_process'
import {eachLine} from './command.mjs'
import {root, withProjectPath} from './project.mjs'

export const usualGraceMs = 8000
const keptLines = 40

/**
 * Manages long-running child processes, which end together.
 *
 * @param {{onDeath?: (name: string, reason: string, lastLines: string[]) => void}} [options]
 *   `onDeath` is called for a child that exits without being stopped
 */
export function createProcesses({onDeath} = {}) {
  const running = []

  /**
   * @param {string} name
   * @param {string[]} command program and arguments
   * @param {{env: NodeJS.ProcessEnv, onLine?: (line: string, isError: boolean) => void, ipc?:
   *   boolean, graceMs?: number}} options `graceMs` is how long it may take to end
   */
  function start(name, [file, ...args], {env, onLine, ipc = false, graceMs = usualGraceMs}) {
    const child = spawn(file, args, {
      cwd: root,
      env: withProjectPath(env),
      stdio: ['ignore', 'pipe', 'pipe', ...(ipc ? ['ipc'] : [])],
      // A process group of its own: Ctrl-C reaches only the runner, which stops the parts in order,
      // each with the processes it started.
      detached: true,
    })
    const lastLines = []
    for (const stream of [child.stdout, child.stderr])
      eachLine(stream, (line) => {
        lastLines.push(line)
        if (lastLines.length > keptLines) lastLines.shift()
        onLine?.(line, stream === child.stderr)
      })
    const ended = new Promise((resolve) => {
      child.once('error', (error) => resolve(error.message))
      child.once('exit', (code, signal) => resolve(signal ?? `exit code ${code}`))
    })
    const part = {name, child, ended, lastLines, graceMs, stopping: false}
    running.push(part)
    ended.then((reason) => {
      running.splice(running.indexOf(part), 1)
      if (!part.stopping) onDeath?.(name, reason, lastLines)
    })
    return part
  }

  /** Stops a part and its child processes: sends `signal`, waits, then kills. */
  async function stop(part, signal = 'SIGTERM') {
    part.stopping = true
    signalGroup(part.child, signal)
    const timer = setTimeout(() => signalGroup(part.child, 'SIGKILL'), part.graceMs)
    await part.ended
    clearTimeout(timer)
  }

  /** Stops all parts, the last started first, because later ones use the first. */
  async function stopAll() {
    const [first, ...others] = running
    await Promise.all(others.map((part) => stop(part)))
    if (first) await stop(first)
  }

  return {start, stop, stopAll}
}

function signalGroup(child, signal) {
  try {
    if (child.pid) process.kill(-child.pid, signal)
  } catch (error) {
    if (error.code !== 'ESRCH') throw error
  }
}
