import {createHmac, randomBytes} from 'node:crypto'
import {isSame} from '../is-same.ts'

/** Cookie with the session of an editor in draft mode, besides Next's own cookie. */
export const sessionCookie = 'preview_session'

export const sessionSeconds = 8 * 3600

/**
 * Creates a session for draft mode: `<ends, ms since 1970>.<random>.<signature>`, for one editor
 * and eight hours. Next's own cookie is the same for everybody until the next build.
 *
 * @param key a secret of the site
 */
export function newSession(key: string, now: number): string {
  const words = `${now + sessionSeconds * 1000}.${randomBytes(16).toString('base64url')}`
  return `${words}.${signatureOf(words, key)}`
}

/** Whether a session was signed with this key, and has neither expired at `now` nor been ended. */
export function isSession(session: string, key: string, now: number): boolean {
  const [, words = '', ends, signature = ''] =
    /^((\d{1,16})\.[\w-]{22})\.([\w-]{43})$/.exec(session) ?? []
  if (!words || !(Number(ends) > now)) return false
  return isSame(signature, signatureOf(words, key)) && !ended().has(words)
}

/** Ends a session, when its editor leaves the preview: copies of it become invalid too. */
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

/**
 * Expiry of each ended session, on the global object, because site and server are separate bundles.
 */
function ended(): Map<string, number> {
  const kept: Map<string, number> | undefined = Reflect.get(globalThis, place)
  if (kept) return kept
  const made = new Map<string, number>()
  Reflect.set(globalThis, place, made)
  return made
}
