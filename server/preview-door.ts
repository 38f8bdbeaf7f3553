import type {IncomingMessage, ServerResponse} from 'node:http'
import {isIPv6} from 'node:net'
import {cookiesIn} from '../lib/cookies-in.ts'
import {isSame} from '../lib/is-same.ts'
import {letInParameter, passCookie} from '../lib/previews/preview-link.ts'
import {isSecret} from '../sanity/preview-links/address.ts'
import type {Opening} from '../sanity/preview-links/opening.ts'
import {isCardMaker} from './card-makers.ts'
import {closedPreviews, type ClosedState} from './closed-previews.ts'
import {previewLookup} from './opening-place.ts'
import {askPasscode, letIn, typedPasscode} from './passcode-form.ts'
import {sendPlainPage} from './plain-page.ts'
import {PreviewGuesses} from './preview-guesses.ts'
import {isNote, refuseNote, takeNote} from './preview-notes.ts'
import {refuseMethod} from './refuse-method.ts'

const guesses = new PreviewGuesses()
const passcodeGuesses = [
  new PreviewGuesses({ofOne: 10, ofAll: 300}),
  // A million passcodes of six digits outlast each link.
  new PreviewGuesses({ofOne: 50, ofAll: 3_000, perMs: 86_400_000}),
]

/** Headers that hide the URL from other sites and search engines. */
const secretive = {
  'referrer-policy': 'no-referrer',
  'x-robots-tag': 'noindex, nofollow, noarchive',
}

export const isPreview = ({url = ''}: IncomingMessage) => /^\/preview(\/|$)/.test(url)

/**
 * Guards preview links: a link that is not open gets a page that says so.
 *
 * @returns whether the request was answered; if not, the link is open and its page is to be
 *   rendered
 */
export async function passPreviewDoor(
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  // Pieces of a release are below its link, by published id.
  const [, , secret = '', asked, ...rest] = (request.url ?? '').replace(/\?.*/, '').split('/')
  if (rest.length > 0) return close(response, 'wrong')
  if (isCardMaker(request.headers['user-agent'])) return close(response, 'card')
  if (!isSecret(secret)) return close(response, 'wrong')
  const client = clientOf(request)
  if (!guesses.mayTry(secret, client)) return close(response, 'tooMany')
  guesses.noteTry(client)
  let opening: Opening
  try {
    opening = await previewLookup().openingAt(secret, asked)
  } catch (error) {
    guesses.forgive(client)
    console.error('A preview link could not be looked up:', error)
    return close(response, 'unanswered')
  }
  if (opening.state !== 'wrong') {
    guesses.forgive(client)
    guesses.noteRight(secret)
  }
  // Without the passcode, nobody learns which pieces a link has.
  if ('pass' in opening && opening.pass && !brings(request, opening.pass)) {
    if (isNote(request)) return refuseNote(request, response)
    return passPasscode(request, response, secret, asked)
  }
  if (opening.state === 'open') {
    if (isNote(request)) return takeNote(request, response, secret, asked)
    if (request.method === 'POST') return refuseMethod(request, response)
    if (request.method !== 'HEAD') return false
    // A HEAD request checks for existence, and is no visit.
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'private, no-store',
      ...secretive,
    })
    response.end()
    return true
  }
  if (opening.state === 'absent') return close(response, 'wrong')
  if (opening.state !== 'published') return close(response, opening.state)
  response.writeHead(302, {
    location: opening.href,
    'cache-control': 'no-store',
    ...secretive,
  })
  response.end()
  return true
}

const brings = ({headers}: IncomingMessage, pass: string) =>
  cookiesIn(headers.cookie, passCookie).some((brought) => isSame(brought, pass))

/** Asks for the passcode, and sets the pass cookie if it is right. */
async function passPasscode(
  request: IncomingMessage,
  response: ServerResponse,
  secret: string,
  asked: string | undefined,
): Promise<true> {
  if (request.method !== 'POST') {
    const wasLetIn = new URLSearchParams((request.url ?? '').split('?')[1]).has(letInParameter)
    return askPasscode(response, wasLetIn ? 'noCookie' : undefined, secretive)
  }
  const passcode = await typedPasscode(request)
  if (passcode === undefined) return askPasscode(response, 'wrong', secretive)
  // Attempts are counted per link, not per client.
  if (!passcodeGuesses.every((guessed) => guessed.mayTry(secret, secret)))
    return close(response, 'tooManyPasscodes')
  for (const guessed of passcodeGuesses) guessed.noteTry(secret)
  const forgive = () => passcodeGuesses.forEach((guessed) => guessed.forgive(secret))
  try {
    const pass = await previewLookup().passFor(secret, passcode)
    if (!pass) return askPasscode(response, 'wrong', secretive)
    forgive()
    const path = `/preview/${secret}`
    const to = `${asked === undefined ? path : `${path}/${asked}`}?${letInParameter}`
    return letIn(response, {path, to, pass, isSecure: isSecure(request)})
  } catch (error) {
    forgive()
    console.error('A preview link could not be looked up:', error)
    return close(response, 'unanswered')
  }
}

/** Whether the visitor uses TLS, which the front terminates. */
const isSecure = ({headers}: IncomingMessage) => headers['x-forwarded-proto'] === 'https'

function close(response: ServerResponse, state: ClosedState): true {
  const page = closedPreviews[state]
  sendPlainPage(response, {...page, headers: {...secretive, ...page.headers}})
  return true
}

/**
 * The client's address, or its network for IPv6, where one client has many: behind a front on this
 * machine, the last one in X-Forwarded-For.
 */
function clientOf({socket, headers}: IncomingMessage): string {
  const {remoteAddress = ''} = socket
  const named = [headers['x-forwarded-for']].flat().at(-1)?.split(',').at(-1)?.trim()
  const isFront = /^(::ffff:)?127\.|^::1$/.test(remoteAddress)
  return networkOf(isFront && named ? named : remoteAddress)
}

/** The first half of an IPv6 address; any other text as it is. */
function networkOf(address: string): string {
  if (!isIPv6(address) || address.startsWith('::ffff:')) return address
  const [start = '', end] = address.split('::')
  const groups = start.split(':').filter(Boolean)
  if (end === undefined) return groups.slice(0, 4).join(':')
  const others = end.split(':').filter(Boolean)
  const whole = [...groups, ...Array(8 - groups.length - others.length).fill('0'), ...others]
  return whole.slice(0, 4).join(':')
}
