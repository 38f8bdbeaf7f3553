/** Why a URL below /preview shows no piece. */
export type ClosedState =
  'wrong' | 'expired' | 'revoked' | 'gone' | 'tooMany' | 'tooManyPasscodes' | 'unanswered' | 'card'

interface ClosedPreview {
  status: number
  title: string
  body: string
  headers?: Record<string, string>
}

const home = 'What has been published is on <a href="/">the home page</a>.'
const askThem = 'Ask whoever sent it to you for another.'

/** Pages of closed previews, which reveal neither what the link showed nor for whom it was. */
export const closedPreviews: Record<ClosedState, ClosedPreview> = {
  wrong: {
    status: 404,
    title: 'This link opens nothing',
    body: `<p>Perhaps its end was cut off: copy the whole of it once more. ${home}</p>`,
  },
  expired: {
    status: 410,
    title: 'This preview has ended',
    body: `<p>Links to unpublished pieces last for some days only. ${askThem}</p>`,
  },
  revoked: {
    status: 410,
    title: 'This preview was withdrawn',
    body: `<p>Its link no longer opens anything. ${askThem}</p>`,
  },
  gone: {
    status: 410,
    title: 'There is nothing to preview any more',
    body: `<p>What this link showed is no longer there. ${home}</p>`,
  },
  tooMany: {
    status: 429,
    title: 'Too many wrong links',
    body: '<p>Wait a minute, and open the link once more.</p>',
    headers: {'retry-after': '60'},
  },
  tooManyPasscodes: {
    status: 429,
    title: 'Too many wrong passcodes',
    body: `<p>Wait some minutes, and open the link once more. If that does not help: ${askThem.toLowerCase()}</p>`,
    headers: {'retry-after': '300'},
  },
  unanswered: {
    status: 503,
    title: 'This preview cannot be opened right now',
    body: '<p>The link is all right: try again in a moment.</p>',
    headers: {'retry-after': '5'},
  },
  // For the link cards of messengers and mail programs.
  card: {
    status: 200,
    title: 'An unpublished preview',
    body: '<p>Open the link in a browser to read it.</p>',
  },
}
