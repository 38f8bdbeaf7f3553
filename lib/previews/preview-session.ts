import {createHmac, randomBytes} from 'node:crypto'
import {isSame} from '../is-same.ts'

/** In which the browser of an editor who looks at drafts brings its session, beside Next's own cookie. */
export const sessionCookie = 'preview_session'

export const sessionSeconds = 8 * 3600

/**
 * Next's cookie for draft mode is the same for everybody, until the next build. So draft mode also
 * needs a session: `<ends, ms since 1970>.<random>.<signature>`, of one editor and for eight hours.
 *
 * @param key that only the site has
 */
export function newSession(key: string, now: number): string {
  const words = `${now + sessionSeconds * 1000}.${randomBytes(16).toString('base64url')}`
  return `${words}.${signatureOf(words, key)}`
}

/** Whether a session was made with this key, goes on at `now`, and was not ended. */
export function isSession(session: string, key: string, now: number): boolean {
  const [, words = '', ends, signature = ''] =
    /^((\d{1,16})\.[\w-]{22})\.([\w-]{43})$/.exec(session) ?? []
  if (!words || !(Number(ends) > now)) return false
  return isSame(signature, signatureOf(words, key)) && !ended().has(words)
}

/** "Leave preview": nobody who has a copy of the session goes on with it. */
export function endSession(session: string, key: string, now: number): void {
  if (!isSession(session, key, now)) return
  const all = ended()
  for (const [words, ends] of all) if (ends <= now) all.delete(words)
  const words = session.slice(0, session.lastIndexOf('.'))
  all.set(words, Number(words.split('.')[0]))
}

const signatureOf = (words: string, key: string) =>
  createHmac('sha256', key).update(`preview session\n${words}`).digest('base64url')

const place = Symbol.for('casebook.endedPreviewSessions')

/** When each ended session would have ended; on the global object, for the site is bundled apart from its server. */
function ended(): Map<string, number> {
  const kept: Map<string, number> | undefined = Reflect.get(globalThis, place)
  if (kept) return kept
  const made = new Map<string, number>()
  Reflect.set(globalThis, place, made)
  return made
}
