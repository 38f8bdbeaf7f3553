import {withoutEarly} from '@/lib/early'

/**
 * What a query that cuts a list short gets as `$shownUntil`: later pieces do not take the places of
 * others. The next whole minute, so that Sanity's CDN gets the same question from many pages; what is
 * still early within the minute is left out of the answer.
 */
export const shownUntil = (now: number) =>
  new Date((Math.floor(now / minuteMs) + 1) * minuteMs).toISOString()

const minuteMs = 60_000

/** For those who look at drafts: they see pieces before their day. */
export const draftsShownUntil = '9999-12-31T23:59:59Z'

/** Next.js takes what expires sooner for something that no page may keep. */
const shortestExpirySeconds = 300

/** In seconds, for `cacheLife`. */
interface Life {
  revalidate: number
  expire: number
}

/** An answer without the pieces that are early at `now`, and how long it may be kept for that. */
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

/** Kept to the second of the next piece, and not shown once more after it where Next.js allows that. */
function lifeOf(ms: number): Life {
  const revalidate = Math.max(1, Math.ceil(ms / 1000))
  return {revalidate, expire: Math.max(revalidate + 1, shortestExpirySeconds)}
}
