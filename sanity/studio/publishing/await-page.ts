import {showsRevision} from '@/lib/changes/page-revision'

/** Interval of the requests, and the time after which the receipt gives up. */
const askEveryMs = 500
const patienceMs = 30_000

export interface Receipt {
  /** Milliseconds from the press until the page shows it; undefined if it never did. */
  liveAfterMs: number | undefined
  /** The last response, for the message if it never did. */
  lastAnswer: string
}

/** Requests a page without cookies until it shows a revision of its document. */
export async function awaitPage(
  path: string,
  revision: string,
  since: number,
  {ask = fetch, now = Date.now, pause = wait}: AwaitOptions = {},
): Promise<Receipt> {
  let lastAnswer = 'nothing yet'
  while (now() - since < patienceMs) {
    try {
      const answer = await ask(path, {credentials: 'omit', cache: 'no-store'})
      lastAnswer = `HTTP ${answer.status}`
      if (answer.ok && showsRevision(await answer.text(), revision))
        return {liveAfterMs: now() - since, lastAnswer}
    } catch (error) {
      lastAnswer = error instanceof Error ? error.message : String(error)
    }
    await pause(askEveryMs)
  }
  return {liveAfterMs: undefined, lastAnswer}
}

interface AwaitOptions {
  ask?: typeof fetch
  now?: () => number
  pause?: (ms: number) => Promise<void>
}

const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))
