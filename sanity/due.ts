import {withoutEarly} from '@/lib/early'

/**
 * The `$shownUntil` of queries with a limited list, in which early pieces must not take others'
 * places. It is the next full minute, so that many pages share one query on Sanity's CDN; pieces
 * that are due within that minute are removed from the result.
 */
export const shownUntil = (now: number) =>
  new Date((Math.floor(now / minuteMs) + 1) * minuteMs).toISOString()

const minuteMs = 60_000

/** `$shownUntil` for drafts: early pieces are shown. */
export const draftsShownUntil = '9999-12-31T23:59:59Z'

/** Next.js does not cache pages whose content expires sooner than this. */
const shortestExpirySeconds = 300

/** Values in seconds, for `cacheLife`. */
interface Life {
  revalidate: number
  expire: number
}

/** A result without the pieces that are early at `now`, and the cache life that follows. */
export function forReaders<Answer extends {data: unknown}>(
  answer: Answer,
  now: number,
): {shown: Answer; life: Life | undefined}
export function forReaders(answer: {data: unknown}, now: number) {
  const {shown, dueAt} = withoutEarly(answer.data, now)
  return {
    shown: {...answer, data: shown},
    life: dueAt === undefined ? undefined : lifeOf(dueAt - now),
  }
}

/**
 * Revalidates when the next piece is due, and expires then too if Next.js allows such a short time.
 */
function lifeOf(ms: number): Life {
  const revalidate = Math.max(1, Math.ceil(ms / 1000))
  return {revalidate, expire: Math.max(revalidate + 1, shortestExpirySeconds)}
}
