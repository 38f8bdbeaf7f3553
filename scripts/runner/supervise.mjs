import {constants} from 'node:os'
import {printError} from './failure.mjs'
import {createProcesses} from './processes.mjs'

/**
 * Runs a script that starts long-running parts, and stops them all when it fails, one of them
 * exits, or the runner is told to end. After `main` has returned, being told to end is success
 * (exit code 0); before that it is an interruption.
 *
 * @param {(processes: ReturnType<typeof createProcesses>) => Promise<void>} main
 */
export async function supervise(main) {
  let stopping = false
  let running = false
  const processes = createProcesses({
    onDeath(name, reason, lastLines) {
      if (stopping || !running) return
      console.error(`\nThe ${name} ended unexpectedly (${reason}):\n${lastLines.join('\n')}`)
      void stop(1)
    },
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.on(signal, () => stop(running ? 0 : 128 + constants.signals[signal]))
  try {
    await main(processes)
    running = true
  } catch (error) {
    if (!stopping) printError(error)
    await stop(1)
  }

  async function stop(code) {
    if (stopping) return
    stopping = true
    await processes.stopAll()
    process.exit(code)
  }
}
