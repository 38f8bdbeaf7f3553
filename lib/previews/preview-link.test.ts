import {lives, problemOfExpiry, stateOfLink, usualLifeMs, type PreviewLink} from './preview-link'

const now = Date.parse('2026-11-20T12:00:00Z')
const at = (ms: number) => new Date(now + ms).toISOString()
const link: PreviewLink = {_id: 'previewLinks.a', addressHash: 'f00', expiresAt: at(1)}

test.each<[string, PreviewLink, string]>([
  ['a link is open until the moment in which it ends', link, 'open'],
  ['from that moment on it has expired', {...link, expiresAt: at(0)}, 'expired'],
  ['revoked is revoked, expired or not', {...link, revokedAt: at(-5)}, 'revoked'],
  ['without an address it cannot be opened', {...link, addressHash: null}, 'unfinished'],
  ['without an end it is not open for ever', {...link, expiresAt: null}, 'expired'],
  ['nor with an end that is no time', {...link, expiresAt: 'next Friday'}, 'expired'],
])('%s', (_, given, state) => {
  expect(stateOfLink(given, now)).toBe(state)
})

test.each(lives)('a link may last $title', ({ms}) => {
  expect(problemOfExpiry(at(ms), now)).toBeUndefined()
  // Checked a while after it was chosen.
  expect(problemOfExpiry(at(ms), now + 30_000)).toBeUndefined()
})

test('what is offered holds the usual, in order', () => {
  expect(lives.map(({ms}) => ms)).toContain(usualLifeMs)
  expect(lives.map(({ms}) => ms)).toEqual(lives.map(({ms}) => ms).toSorted((a, b) => a - b))
})

test.each([
  [at(59 * 60_000 - 60_001), /less than an hour/],
  [at(-1), /less than an hour/],
  [at(31 * 24 * 3_600_000), /30 days at most/],
  ['soon', /Choose when/],
  [undefined, /Choose when/],
  [7, /Choose when/],
])('a link may not end at %s', (expiresAt, problem) => {
  expect(problemOfExpiry(expiresAt, now)).toMatch(problem)
})
