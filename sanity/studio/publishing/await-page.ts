import {showsRevision} from '@/lib/changes/page-revision'

/** How often the page is asked for, and how long until the receipt gives up waiting. */
const askEveryMs = 500
const patienceMs = 30_000

export interface Receipt {
  /** Milliseconds from the press of the button until a reader sees it; undefined if it was not seen. */
  liveAfterMs: number | undefined
  /** What the page answered last, for the message when it was not seen. */
  lastAnswer: string
}

/** Asks for a page, as a reader without cookies, until it shows a revision of its document. */
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
