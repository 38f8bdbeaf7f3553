import {setTimeout as wait} from 'node:timers/promises'
import {Failure} from './failure.mjs'

const patienceSeconds = 90

/**
 * Waits until a part sends any response.
 *
 * @param {{name: string, ended: Promise<string>, lastLines: string[]}} part
 * @throws {Failure} when it exits or does not respond, with its last output
 */
export async function untilAnswering(part, address) {
  const deadline = Date.now() + patienceSeconds * 1000
  let ended = ''
  part.ended.then((reason) => (ended = reason))
  while (!(await answers(address))) {
    const problem = ended || (Date.now() > deadline && `no answer in ${patienceSeconds} s`)
    if (problem)
      throw new Failure(
        `The ${part.name} did not start (${problem}):\n${part.lastLines.join('\n')}`,
      )
    await wait(100)
  }
}

async function answers(address) {
  try {
    await fetch(address, {signal: AbortSignal.timeout(30_000), redirect: 'manual'})
    return true
  } catch {
    return false
  }
}
