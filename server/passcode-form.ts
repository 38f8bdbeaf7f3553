import type {IncomingMessage, ServerResponse} from 'node:http'
import {passCookie} from '../lib/previews/preview-link.ts'
import {plainPage} from './plain-page.ts'
import {readBody} from './read-body.ts'

const lastsSeconds = 12 * 3600
const maxBodyBytes = 2048

interface Entry {
  /** Of the preview, and of all below it. */
  path: string
  /** Where the browser was about to go. */
  to: string
  pass: string
  isSecure: boolean
}

/** Lets the browser in for half a day, to this one preview, and leads it there. */
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

/** What a visitor typed into the form; undefined where that is no passcode. */
export async function typedPasscode(request: IncomingMessage): Promise<string | undefined> {
  const body = await readBody(request, maxBodyBytes)
  return new URLSearchParams(body).get('passcode') ?? undefined
}

/** Asks for the passcode, and says if the one before was wrong. */
export function askPasscode(
  response: ServerResponse,
  wasWrong: boolean,
  headersOfPreviews: Record<string, string>,
): true {
  const {status, html, headers} = plainPage({
    status: wasWrong ? 403 : 401,
    title: 'This preview has a passcode',
    body: `<form method="post">
<p><label for="passcode">Whoever sent you the link knows it.${wasWrong ? ' <strong>This was another one: try again.</strong>' : ''}</label></p>
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
