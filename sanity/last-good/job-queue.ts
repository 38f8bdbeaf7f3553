type Job = () => Promise<void>

/**
 * Runs jobs one after another. It is a list and not a chain of promises: each `then` remembers the
 * async context it was called in, so that a chain which waits for a slow disk keeps in memory the
 * whole rendering that each of its jobs came from.
 */
export function createJobQueue() {
  const jobs: Job[] = []
  let isWorking = false

  async function work() {
    isWorking = true
    for (let job = jobs.shift(); job; job = jobs.shift()) await job()
    isWorking = false
  }

  /** Runs a job in its turn; a failure is passed to `onFailure`, and nobody waits. */
  function later(job: Job, onFailure: (cause: unknown) => void) {
    jobs.push(async () => {
      try {
        await job()
      } catch (cause) {
        onFailure(cause)
      }
    })
    if (!isWorking) void work()
  }

  /** Runs a job in its turn, for a caller that waits for it. */
  function inTurn(job: Job): Promise<void> {
    const {promise, resolve, reject} = Promise.withResolvers<void>()
    later(async () => {
      await job()
      resolve()
    }, reject)
    return promise
  }

  return {later, inTurn}
}
