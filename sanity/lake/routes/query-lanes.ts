import {readableBy, type Call} from '../http/call.ts'
import {runWithin, type QueryRequest} from '../query/run-query.ts'
import {TimeIsUp} from '../query/within-time.ts'
import {writeAnswer, type WrittenAnswer} from '../query/written-answer.ts'
import type {Dataset} from '../store/dataset.ts'

// While a query runs here nothing else is answered, so it must be a quick one (ms).
const quick = 100
const mostKnown = 500
// A query may have been slow only because the machine was busy, or a write had just been made (ms).
const remembered = 60_000

const slowSince = new WeakMap<Dataset, Map<string, number>>()

/** Answers a query at once if it is quick, and in a thread of its own if it has turned out not to be. */
export async function answerInLane(
  {lake, user}: Pick<Call, 'lake' | 'user'>,
  dataset: Dataset,
  request: Omit<QueryRequest, 'readable' | 'timeLimit'>,
): Promise<WrittenAnswer> {
  const {query} = request
  const slow = slowSince.get(dataset) ?? new Map<string, number>()
  slowSince.set(dataset, slow)
  if (Date.now() - (slow.get(query) ?? 0) > remembered) {
    try {
      const readable = readableBy(user)
      return runWithin(
        quick,
        dataset.snapshot,
        {...request, ...(readable && {readable})},
        (answer) => writeAnswer(answer, query),
      )
    } catch (error) {
      if (!(error instanceof TimeIsUp)) throw error
      slow.delete(query)
      const [oldest] = slow.keys()
      if (slow.size >= mostKnown && oldest !== undefined) slow.delete(oldest)
      slow.set(query, Date.now())
    }
  }
  return lake.slowLanes.of(dataset).ask({request, publicOnly: !user})
}
