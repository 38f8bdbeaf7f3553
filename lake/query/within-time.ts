import {Script, createContext} from 'node:vm'

/** The work was stopped because it took longer than it was given. */
export class TimeIsUp extends Error {
  constructor(limit: number) {
    super(`Stopped after ${limit} ms`)
    this.name = 'TimeIsUp'
  }
}

const room: {work: () => void} = {work: () => undefined}
const context = createContext(room)
const script = new Script('work()')

/**
 * Does the work at once, and stops it in its tracks when the limit (ms) has passed: V8 breaks off
 * loops, calls and regular expressions alike, and no `finally` of theirs is run.
 * @throws TimeIsUp
 */
export function withinTime<T>(limit: number, work: () => T): T {
  const done: {result: T}[] = []
  room.work = () => {
    done.push({result: work()})
  }
  try {
    script.runInContext(context, {timeout: limit})
  } catch (error) {
    // Not `instanceof`: the error comes from wherever the script was compiled.
    const {code}: {code?: unknown} = Object(error)
    throw code === 'ERR_SCRIPT_EXECUTION_TIMEOUT' ? new TimeIsUp(limit) : error
  } finally {
    room.work = () => undefined
  }
  const [finished] = done
  if (!finished) throw new TimeIsUp(limit)
  return finished.result
}
