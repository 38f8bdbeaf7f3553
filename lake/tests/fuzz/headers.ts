import fc from 'fast-check'

/** Usual and unusual headers, mostly with one of the tokens. */
export function headersWith(tokens: readonly string[]): fc.Arbitrary<Record<string, string>> {
  const bearer = fc.oneof(
    {weight: 12, arbitrary: fc.constantFrom(...tokens).map((token) => `Bearer ${token}`)},
    {weight: 1, arbitrary: fc.constantFrom('Bearer nope', 'Bearer', 'Basic YTpi', 'Bearer a b')},
  )
  const rest = fc.record(
    {
      'content-type': fc.constantFrom(
        'application/json',
        'text/plain',
        'image/png',
        'multipart/x',
        '',
      ),
      accept: fc.constantFrom('*/*', 'text/event-stream', 'image/webp,*/*', 'nonsense'),
      origin: mostly('http://localhost', 'https://evil.example', 'null', '?'),
      range: fc.constantFrom('bytes=0-', 'bytes=5-2', 'bytes=-3', 'bytes=99999999999-', 'lines=1'),
      'if-none-match': fc.constantFrom('*', '"x"', 'W/"x", "y"'),
      'last-event-id': fc.oneof(fc.constantFrom('1', '0', '-5', '999999999'), fc.constant('later')),
      'content-encoding': fc.constantFrom('gzip', 'br'),
      host: mostly('localhost', 'evil.example', '127.0.0.1:1', '[::1]'),
      'sec-fetch-site': mostly('none', 'cross-site'),
      'x-sanity-project-id': fc.constantFrom('local', 'other'),
      connection: fc.constantFrom('close', 'upgrade', 'keep-alive'),
      cookie: fc.constantFrom('a=b', ';;;='),
    },
    {requiredKeys: []},
  )
  const few = fc
    .tuple(rest, fc.nat(9))
    .map(([all, from]) => Object.fromEntries(Object.entries(all).slice(from, from + 3)))
  return fc
    .tuple(fc.option(bearer, {freq: 9, nil: undefined}), few)
    .map(([authorization, others]) => ({...others, ...(authorization && {authorization})}))
}

// Otherwise most requests would be refused before routing.
function mostly(usual: string, ...others: string[]): fc.Arbitrary<string> {
  return fc.oneof({weight: 15, arbitrary: fc.constant(usual)}, fc.constantFrom(...others))
}
