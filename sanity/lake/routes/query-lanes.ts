import {readableBy, type Call} from '../http/call.ts'
import {answerText} from '../query/answer-text.ts'
import {runQuery, type QueryRequest} from '../query/run-query.ts'
import {TimeIsUp} from '../query/within-time.ts'
import {SlowLane, type TextAnswer} from '../slow/slow-lane.ts'
import type {Dataset} from '../store/dataset.ts'

// While a query runs here nothing else is answered, so it must be a quick one (ms).
const quick = 100
const mostKnown = 500

const lanes = new WeakMap<Dataset, {lane: SlowLane; slow: Set<string>}>()

/** Answers a query at once if it is quick, and in a thread of its own if it has turned out not to be. */
export async function answerInLane(
  {lake, user}: Call,
  dataset: Dataset,
  request: Omit<QueryRequest, 'readable' | 'timeLimit'>,
): Promise<TextAnswer> {
  const {lane, slow} = lanesOf(dataset, lake.url)
  if (!slow.has(request.query)) {
    try {
      const readable = readableBy(user)
      const {result, ...rest} = await runQuery(dataset.snapshot, {
        ...request,
        timeLimit: quick,
        ...(readable && {readable}),
      })
      return {...rest, text: answerText(result, request.query)}
    } catch (error) {
      if (!(error instanceof TimeIsUp)) throw error
      const [oldest] = slow
      if (slow.size >= mostKnown && oldest !== undefined) slow.delete(oldest)
      slow.add(request.query)
    }
  }
  return lane.ask({request, publicOnly: !user})
}

function lanesOf(dataset: Dataset, url: string) {
  const known = lanes.get(dataset) ?? {
    lane: new SlowLane({location: dataset.location, url}),
    slow: new Set<string>(),
  }
  lanes.set(dataset, known)
  return known
}
