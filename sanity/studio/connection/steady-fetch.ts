import type {LakeConnection} from './lake-connection'

/** After this long without an answer, what is typed is said to be unsaved. */
const slowMs = 8_000
/** Attempts for one request, each made once the lake answers others. */
const mostAttempts = 10

/**
 * A fetch that outlasts an outage of the lake: it tells the connection when the lake cannot be
 * reached, waits, and asks again. Questions may be repeated, and transactions are named by their
 * sender and stored once. The Studio itself gives up a question after a minute, shows an error page
 * and forgets what was typed; a transaction it sends again under another name, twice if only the
 * answer was lost.
 */
export function steadyFetch(connection: LakeConnection): typeof fetch {
  const watched: typeof fetch = async (input, init) => {
    try {
      return await fetch(input, init)
    } catch (error) {
      if (!init?.signal?.aborted) connection.lost()
      throw error
    }
  }
  return async (input, init) => {
    const transactionId = transactionOf(init)
    if (!transactionId && !isQuestion(input, init)) return watched(input, init)
    for (let attempt = 1; ; attempt += 1) {
      const slow = transactionId && setTimeout(() => connection.lost(), slowMs)
      try {
        const answer = await watched(input, init)
        if (!transactionId) return answer
        if (attempt > 1 && (await isStoredAlready(answer)))
          return Response.json({transactionId, results: [], documentIds: []})
        if (answer.status !== 503 || attempt === mostAttempts) return answer
        connection.lost()
      } catch (error) {
        if (init?.signal?.aborted || attempt === mostAttempts) throw error
      } finally {
        clearTimeout(slow)
      }
      await connection.reached(init?.signal)
    }
  }
}

const isQuestion = (input: RequestInfo | URL, init: RequestInit | undefined) => {
  if (input instanceof Request) return false
  const method = init?.method?.toUpperCase() ?? 'GET'
  return method === 'GET' || method === 'HEAD' || String(input).includes('/data/query/')
}

/** The name of the transaction that a request stores, if it is one. */
function transactionOf(init: RequestInit | undefined): string | undefined {
  if (init?.method?.toUpperCase() !== 'POST' || typeof init.body !== 'string') return undefined
  if (!init.body.includes('"transactionId"')) return undefined
  const body: unknown = JSON.parse(init.body)
  const isNamed = typeof body === 'object' && body !== null && 'transactionId' in body
  return isNamed && typeof body.transactionId === 'string' ? body.transactionId : undefined
}

const isStoredAlready = async (answer: Response) =>
  answer.status === 409 && (await answer.clone().text()).includes('transactionIdInUseError')
