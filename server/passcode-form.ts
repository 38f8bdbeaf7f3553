import type {IncomingMessage, ServerResponse} from 'node:http'
import {passCookie} from '../lib/previews/preview-link.ts'
import {plainPage} from './plain-page.ts'
import {readBody} from './read-body.ts'

const lastsSeconds = 12 * 3600
const maxBodyBytes = 2048

interface Entry {
  /** Path of the preview; the cookie is valid below it. */
  path: string
  /** Path that the browser requested. */
  to: string
  pass: string
  isSecure: boolean
}

/** Sets the pass cookie for half a day, for this preview only, and redirects to it. */
export function letIn(response: ServerResponse, {path, to, pass, isSecure}: Entry): true {
  const rules = `Path=${path}; Max-Age=${lastsSeconds}; HttpOnly; SameSite=Lax`
  response.writeHead(303, {
    location: to,
    'set-cookie': `${passCookie}=${pass}; ${rules}${isSecure ? '; Secure' : ''}`,
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
  })
  response.end()
  return true
}

/** The passcode in a submitted form; undefined if there is none. */
export async function typedPasscode(request: IncomingMessage): Promise<string | undefined> {
  const body = await readBody(request, maxBodyBytes)
  return new URLSearchParams(body).get('passcode') ?? undefined
}

const problems = {
  wrong: 'This was another one: try again.',
  noCookie:
    'If you typed it before: your browser kept no cookie, or half a day has passed. Allow cookies for this site, or open the link in another browser.',
}

/** Responds with the passcode form, and says what was wrong with the last try. */
export function askPasscode(
  response: ServerResponse,
  problem: keyof typeof problems | undefined,
  headersOfPreviews: Record<string, string>,
): true {
  const {status, html, headers} = plainPage({
    status: problem === 'wrong' ? 403 : 401,
    title: 'This preview has a passcode',
    body: `<form method="post">
<p><label for="passcode">Whoever sent you the link knows it.${problem ? ` <strong>${problems[problem]}</strong>` : ''}</label></p>
<p><input id="passcode" name="passcode" type="password" autocomplete="off" required autofocus maxlength="100"> <button>Open</button></p>
</form>`,
    headers: headersOfPreviews,
  })
  const policy = headers['content-security-policy']
  response.writeHead(status, {
    ...headers,
    'content-security-policy': `${policy}; form-action 'self'`,
  })
  response.end(html)
  return true
}
