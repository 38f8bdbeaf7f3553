import {readableBy, type Call} from '../http/call.ts'
import {runWithin, type QueryRequest} from '../query/run-query.ts'
import {TimeIsUp} from '../query/within-time.ts'
import {writeAnswer, type WrittenAnswer} from '../query/written-answer.ts'
import type {Dataset} from '../store/dataset.ts'

// Time limit on the main thread, which answers nothing else meanwhile (ms).
const quick = 100
// Restarts of a query that ran out of time only because the machine was busy.
const attempts = 5
const mostKnown = 500
// A query may be slow once, after a write or on a busy machine (ms).
const remembered = 60_000

const slowSince = new WeakMap<Dataset, Map<string, number>>()

/** The answer to a query: from the main thread if quick, else from the slow thread. */
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
  const lane = lake.slowLanes.of(dataset)
  const {processorMs, ...answer} = await lane.ask({request, publicOnly: !user}, goneFrom(response))
  // It was slow once, as bodies were read from the disk or as its parameters asked for more.
  if (processorMs < quick / 2) slow.delete(query)
  return answer
}

function goneFrom(response: Call['response']): AbortSignal {
  const gone = new AbortController()
  if (response.destroyed) gone.abort()
  else response.once('close', () => gone.abort())
  return gone.signal
}

/** The answer of a quick query; undefined when it used up the limit in processor time. */
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

function processorTime(): number {
  const {user, system} = process.threadCpuUsage()
  return (user + system) / 1000
}
