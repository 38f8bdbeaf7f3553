import fc from 'fast-check'
import {routes} from '../../routes/route-table.ts'
import {headersWith} from './headers.ts'
import {groq} from './queries.ts'
import {documentId, jsonValue, oddText} from './values.ts'
import {actionsBody, mutateBody} from './writes.ts'

export interface FuzzRequest {
  method: string
  path: string
  headers: Record<string, string>
  body: Buffer | undefined
}

/** The contents of the lake under test, so that some requests find something. */
export interface Known {
  tokens: readonly string[]
  image: string
  file: string
}

const usualMethods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']
const parameter: Record<string, fc.Arbitrary<string>> = {
  project: fc.constantFrom('local', 'local', 'local', 'other'),
  dataset: fc.constantFrom('production', 'production', 'production', 'scratch-a', 'scratch-b'),
  ids: fc.array(documentId, {minLength: 1, maxLength: 3}).map((ids) => ids.join(',')),
  id: documentId,
}

const queryParameter = fc.oneof(
  groq.map((text) => ['query', text] as const),
  groq.map((text) => ['query', text] as const),
  jsonValue.map((value) => ['$x', JSON.stringify(value)] as const),
  fc
    .constantFrom('raw', 'published', 'drafts', 'r1,drafts', 'a,,b', '')
    .map((name) => ['perspective', name] as const),
  fc.tuple(
    fc.constantFrom(
      'returnQuery',
      'resultSourceMap',
      'returnIds',
      'returnDocuments',
      'dryRun',
      'includeResult',
      'autoGenerateArrayKeys',
      'visibility',
      'tag',
      'lastEventId',
      'limit',
      'nextCursor',
      'types',
      'filename',
      'meta',
      'sid',
      'fromTransaction',
      'toTransaction',
      'time',
      'revision',
      'effectFormat',
      'includePreviousRevision',
      'includeMutations',
      'lastLiveEventId',
      'enableResume',
      'excludeContent',
    ),
    fc.oneof(fc.constantFrom('true', 'false', '1', '0', 'withKeyArraySelector', 'exif'), oddText),
  ),
  fc.tuple(
    fc.constantFrom(
      'w',
      'h',
      'fit',
      'rect',
      'q',
      'fm',
      'dpr',
      'blur',
      'bg',
      'or',
      'crop',
      'dl',
      'pad',
    ),
    fc.oneof(
      fc.constantFrom('10', '40', 'crop', 'webp', '0,0,5,5', 'f00', '90', 'entropy'),
      oddText,
    ),
  ),
)

const brokenJson = fc
  .tuple(
    fc.oneof(mutateBody, actionsBody),
    fc.nat(60),
    fc.constantFrom('', ',', '"', '}', '\u0000'),
  )
  .map(([value, at, sign]) => JSON.stringify(value).slice(0, at) + sign)
const anyBody = fc.oneof(
  brokenJson.map((text) => Buffer.from(text)),
  jsonValue.map((value) => Buffer.from(JSON.stringify(value) ?? '')),
  fc.nat(5000).map((depth) => Buffer.from(`{"mutations":${'['.repeat(depth)}`)),
  fc.nat(3000).map((depth) => Buffer.from('[{"a":'.repeat(depth) + '1' + '}]'.repeat(depth))),
  fc.uint8Array({maxLength: 300}).map((bytes) => Buffer.from(bytes)),
  fc.nat(20).map((seed) => Buffer.alloc(70_000, seed)),
)

function soundBody(path: string): fc.Arbitrary<Buffer> {
  const json = (value: fc.Arbitrary<unknown>) =>
    value.map((one) => Buffer.from(JSON.stringify(one) ?? ''))
  if (path.endsWith('/mutate') || path.includes('/mutate/')) return json(mutateBody)
  if (path.endsWith('/actions') || path.includes('/actions/')) return json(actionsBody)
  if (path.includes('query')) return json(fc.record({query: groq, params: jsonValue}))
  if (path.includes('/assets/images'))
    return fc
      .constantFrom('red', 'lime', '<script/>')
      .map((fill) =>
        Buffer.from(
          `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><path fill="${fill}" d="M0 0h9v9"/></svg>`,
        ),
      )
  if (path.includes('/assets/files')) return fc.nat(30).map((seed) => Buffer.from(`file ${seed}`))
  if (path.includes('keyvalue'))
    return json(fc.array(fc.record({key: documentId, value: jsonValue}), {maxLength: 3}))
  return json(jsonValue)
}

/** Requests from the lake's route table: valid ones, and ones broken in many ways. */
export function requestsOf(known: Known): fc.Arbitrary<FuzzRequest> {
  const names: Record<string, fc.Arbitrary<string>> = {
    ...parameter,
    name: fc.constantFrom(known.image, known.file),
  }
  const often = routes.filter(({path}) => /^\/data\/(query|mutate|actions|listen|doc)/.test(path))
  const route = fc.constantFrom(...routes, ...often, ...often, ...often, ...often)
  return route.chain((chosen) => {
    const filled = chosen.path.split('/').map((part) => {
      const arbitrary = part.startsWith(':') ? (names[part.slice(1)] ?? oddText) : fc.constant(part)
      return fc
        .oneof({weight: 40, arbitrary}, {weight: 1, arbitrary: oddText})
        .map((text) => encodeLoosely(text))
    })
    const address = fc
      .tuple(
        fc.constantFrom('/v1', '/v2025-02-19', '/v2026-11-01', '/vX', ''),
        fc.tuple(...filled),
        fc.array(queryParameter, {maxLength: 4}),
        fc.oneof(
          {weight: 12, arbitrary: fc.constant('')},
          fc.constantFrom('/', '//', '/..', '%', '%2e%2e%2f', '?', '#x'),
        ),
      )
      .map(([version, parts, pairs, tail]) => {
        const query = pairs.map(([name, text]) => `${name}=${encodeLoosely(text)}`).join('&')
        return `${version}${parts.join('/')}${tail}?${query}`
      })
    const method = fc.oneof(
      {weight: 30, arbitrary: fc.constantFrom(...chosen.methods)},
      {weight: 1, arbitrary: fc.constantFrom(...usualMethods)},
      {weight: 1, arbitrary: fc.constantFrom('LINK', 'PROPFIND', 'TRACE', 'QUERY')},
    )
    const body = fc.oneof({weight: 6, arbitrary: soundBody(chosen.path)}, anyBody)
    return fc
      .record({method, path: address, headers: headersWith(known.tokens), body})
      .map((request) => ({
        ...request,
        // A logout would revoke the token for all further requests.
        headers: /logout/i.test(request.path) ? {} : request.headers,
        body: request.method === 'GET' || request.method === 'HEAD' ? undefined : request.body,
      }))
  })
}

// Half of the odd characters are sent unencoded, where a request line allows it.
function encodeLoosely(text: string): string {
  const sendable = /^[!-~]*$/.test(text) && text.length % 2 === 0 && !/[#?&]/.test(text)
  return sendable ? text : encodeURIComponent(text.toWellFormed())
}
