import {readableBy, type Call} from '../http/call.ts'
import {runWithin, type QueryRequest} from '../query/run-query.ts'
import {TimeIsUp} from '../query/within-time.ts'
import {writeAnswer, type WrittenAnswer} from '../query/written-answer.ts'
import type {Dataset} from '../store/dataset.ts'

// While a query runs here nothing else is answered, so it must be a quick one (ms).
const quick = 100
// One that is stopped only because the machine was busy meanwhile may begin again, so many times.
const attempts = 5
const mostKnown = 500
// A query may have been slow only because the machine was busy, or a write had just been made (ms).
const remembered = 60_000

const slowSince = new WeakMap<Dataset, Map<string, number>>()

/** Answers a query at once if it is quick, and in a thread of its own if it has turned out not to be. */
export async function answerInLane(
  {lake, user, response}: Pick<Call, 'lake' | 'user' | 'response'>,
  dataset: Dataset,
  request: Omit<QueryRequest, 'readable' | 'timeLimit'>,
): Promise<WrittenAnswer> {
  const {query} = request
  const slow = slowSince.get(dataset) ?? new Map<string, number>()
  slowSince.set(dataset, slow)
  if (Date.now() - (slow.get(query) ?? 0) > remembered) {
    const readable = readableBy(user)
    const answer = runWhileQuick(() =>
      runWithin(quick, dataset.snapshot, {...request, ...(readable && {readable})}, (found) =>
        writeAnswer(found, query),
      ),
    )
    if (answer) return answer
    slow.delete(query)
    const [oldest] = slow.keys()
    if (slow.size >= mostKnown && oldest !== undefined) slow.delete(oldest)
    slow.set(query, Date.now())
  }
  return lake.slowLanes.of(dataset).ask({request, publicOnly: !user}, goneFrom(response))
}

/** Aborted once nobody waits for the answer any more. */
function goneFrom(response: Call['response']): AbortSignal {
  const gone = new AbortController()
  if (response.destroyed) gone.abort()
  else response.once('close', () => gone.abort())
  return gone.signal
}

/** The answer of a quick query; undefined when the query itself used up the time, by its processor time. */
function runWhileQuick<Answer>(run: () => Answer): Answer | undefined {
  const before = processorTime()
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    try {
      return run()
    } catch (error) {
      if (!(error instanceof TimeIsUp)) throw error
      if (processorTime() - before >= quick / 2) return undefined
    }
  }
  return undefined
}

/** Of this thread, so far (ms). */
function processorTime(): number {
  const {user, system} = process.threadCpuUsage()
  return (user + system) / 1000
}
