import type {IncomingMessage, ServerResponse} from 'node:http'
import {readNote} from '../lib/previews/preview-note.ts'
import {previewLookup} from './opening-place.ts'
import {PreviewGuesses} from './preview-guesses.ts'
import {readBody} from './read-body.ts'

const maxBodyBytes = 32_768

/** Limits notes per link, to what a person can write. */
const pace = new PreviewGuesses({ofOne: 30, ofAll: 300})

/** Whether a request sends a note from a preview. Other sites cannot without a CORS preflight. */
export const isNote = ({method, headers}: IncomingMessage) =>
  method === 'POST' && headers['content-type'] === 'application/json'

/**
 * Takes a note on an open link: `{name, text, passage}`. Responds with 201, or with `{message}` for
 * its author.
 */
export async function takeNote(
  request: IncomingMessage,
  response: ServerResponse,
  secret: string,
  asked: string | undefined,
): Promise<true> {
  const note = readNote(parse(await readBody(request, maxBodyBytes)))
  if ('problem' in note) return answer(response, 400, note.problem)
  if (!pace.mayTry(secret, secret))
    return answer(response, 429, 'Many notes came at once. Wait a minute, and send it again.')
  pace.noteTry(secret)
  try {
    const what = await previewLookup().leaveNote(secret, asked, note)
    return what === 'kept' ? answer(response, 201) : answer(response, 409, refusals[what])
  } catch (error) {
    console.error('A note on a preview could not be kept:', error)
    return answer(response, 503, 'It could not be kept just now. Send it again in a moment.')
  }
}

const refusals = {
  full: 'There are very many notes already: write to who sent the link.',
  closed: 'The link is not open any more: write to who sent it.',
}

/** Refuses a note after the pass expired; the visitor's text stays until there is a new one. */
export async function refuseNote(
  request: IncomingMessage,
  response: ServerResponse,
): Promise<true> {
  await readBody(request, maxBodyBytes)
  return answer(
    response,
    401,
    'Open the link in another tab, type its passcode, and send this once more.',
  )
}

function parse(body: string | undefined): unknown {
  try {
    return JSON.parse(body ?? '')
  } catch {
    return undefined
  }
}

function answer(response: ServerResponse, status: number, message?: string): true {
  response.writeHead(status, {
    'content-type': 'application/json',
    'cache-control': 'no-store',
    'x-robots-tag': 'noindex',
  })
  response.end(JSON.stringify(message ? {message} : {}))
  return true
}
