import type {IncomingMessage, ServerResponse} from 'node:http'
import type {Opening} from '../sanity/preview-links/opening.ts'
import {isCardMaker} from './card-makers.ts'
import {closedPreviews, type ClosedState} from './closed-previews.ts'
import {openingPlace} from './opening-place.ts'
import {sendPlainPage} from './plain-page.ts'
import {PreviewGuesses} from './preview-guesses.ts'

const guesses = new PreviewGuesses()

/** Neither another site nor a search engine learns the address. */
const secretive = {
  'referrer-policy': 'no-referrer',
  'x-robots-tag': 'noindex, nofollow, noarchive',
}

export const isPreview = ({url = ''}: IncomingMessage) => /^\/preview(\/|$)/.test(url)

/**
 * The door of preview links: a link that is not open gets a page that says so, and nothing else.
 *
 * @returns whether the request was answered; if not, the link is open and its page is to be shown
 */
export async function passPreviewDoor(
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  const [, , secret = '', ...rest] = (request.url ?? '').replace(/\?.*/, '').split('/')
  if (rest.length > 0) return close(response, 'wrong')
  if (isCardMaker(request.headers['user-agent'])) return close(response, 'card')
  const client = clientOf(request)
  if (!guesses.mayTry(secret, client)) return close(response, 'tooMany')
  let opening: Opening
  try {
    opening = await openingAt(secret)
  } catch (error) {
    console.error('A preview link could not be looked up:', error)
    return close(response, 'unanswered')
  }
  if (opening.state === 'wrong') guesses.noteWrong(client)
  else guesses.noteRight(secret)
  if (opening.state === 'open') {
    if (request.method !== 'HEAD') return false
    // A program that looks whether it is there, and no visit.
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'private, no-store',
      ...secretive,
    })
    response.end()
    return true
  }
  if (opening.state !== 'published') return close(response, opening.state)
  response.writeHead(302, {
    location: opening.href,
    'cache-control': 'no-store',
    ...secretive,
  })
  response.end()
  return true
}

function openingAt(secret: string): Promise<Opening> {
  const look: unknown = Reflect.get(globalThis, openingPlace)
  if (typeof look !== 'function') throw new Error('The site has not started yet.')
  return look(secret)
}

function close(response: ServerResponse, state: ClosedState): true {
  const page = closedPreviews[state]
  sendPlainPage(response, {...page, headers: {...secretive, ...page.headers}})
  return true
}

/** Who asks: behind a front on this machine, whom that names last. */
function clientOf({socket, headers}: IncomingMessage): string {
  const {remoteAddress = ''} = socket
  const named = [headers['x-forwarded-for']].flat().at(-1)?.split(',').at(-1)?.trim()
  return /^(::ffff:)?127\.|^::1$/.test(remoteAddress) && named ? named : remoteAddress
}
