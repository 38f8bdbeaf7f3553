import {Script, createContext} from 'node:vm'

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
 * The result of `work`, run synchronously and interrupted after `limit` ms: V8 stops loops, calls
 * and regular expressions alike, and runs none of their `finally` blocks.
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
    // Not `instanceof`: the error may come from another realm.
    const {code}: {code?: unknown} = Object(error)
    throw code === 'ERR_SCRIPT_EXECUTION_TIMEOUT' ? new TimeIsUp(limit) : error
  } finally {
    room.work = () => undefined
  }
  const [finished] = done
  if (!finished) throw new TimeIsUp(limit)
  return finished.result
}
