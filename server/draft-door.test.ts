import {IncomingMessage, ServerResponse} from 'node:http'
import {Socket} from 'node:net'
import {newSession} from '../lib/previews/preview-session.ts'
import {guardDraftMode} from './draft-door.ts'

const key = 'a token of the site'

function guarded(cookie: string, keyOfSite = key) {
  const request = new IncomingMessage(new Socket())
  request.headers.cookie = cookie
  const response = new ServerResponse(request)
  guardDraftMode(request, response, keyOfSite)
  return {cookie: request.headers.cookie, forgets: response.hasHeader('set-cookie')}
}

test('draft mode needs a session of ours beside the cookie of Next', () => {
  const whole = `theme=dark; __prerender_bypass=a1b2; preview_session=${newSession(key, Date.now())}`
  expect(guarded(whole)).toEqual({cookie: whole, forgets: false})
  expect(guarded('theme=dark; __prerender_bypass=a1b2')).toEqual({
    cookie: 'theme=dark',
    forgets: true,
  })
})

test.each([
  ['ended', `preview_session=${newSession(key, Date.now() - 9 * 3_600_000)}`],
  ['of another site', `preview_session=${newSession('another token', Date.now())}`],
  ['made up', 'preview_session=1.2.3'],
])('a session that is %s is none', (_, session) => {
  expect(guarded(`__prerender_bypass=a1b2; ${session}`).cookie).toBe(session)
})

test('a site that reads no drafts has no sessions, and readers are left alone', () => {
  const session = `preview_session=${newSession('', Date.now())}`
  expect(guarded(`__prerender_bypass=a1b2; ${session}`, '').cookie).toBe(session)
  expect(guarded('theme=dark')).toEqual({cookie: 'theme=dark', forgets: false})
})
