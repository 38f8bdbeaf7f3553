import {createHash} from 'node:crypto'
import {datasetOf, type Call} from '../http/call.ts'
import {defaultPerspective} from '../http/api-version.ts'
import {badRequest} from '../errors/request-errors.ts'
import {tokenNeededForDrafts} from '../errors/access-errors.ts'
import {refuseParameters} from '../http/not-covered.ts'
import {readJson} from '../http/request-body.ts'
import type {Route} from '../http/route.ts'
import {parsePerspective, type Perspective} from '../query/perspective.ts'
import {isObject, textOf, type JsonObject} from '../documents/json.ts'
import {answerInLane} from './query-lanes.ts'
import {queryParams} from './query-params.ts'

/** "Query" in Sanity's HTTP reference: GROQ by GET, or by POST if long. */
export const queryRoutes: Route[] = [
  '/data/query/:dataset',
  '/projects/:project/datasets/:dataset/query',
].flatMap((path): Route[] => [
  {methods: ['GET', 'HEAD'], path, answer: (call) => answerQuery(call, fromAddress(call))},
  {methods: ['POST'], path, answer: async (call) => answerQuery(call, await fromBody(call))},
])

interface Asked {
  query: string
  params: JsonObject
}

async function answerQuery(call: Call, {query, params}: Asked): Promise<void> {
  const started = performance.now()
  const {lake, user} = call
  const dataset = datasetOf(call)
  refuseParameters(call.query, ['variant', 'variantCondition', 'explain'])
  const sourceMap = call.query.get('resultSourceMap')
  const {members, hash, syncTags, visited} = await answerInLane(call, dataset, {
    query,
    params,
    perspective: perspectiveOf(call),
    ...(user && {identity: user.id}),
    projectId: lake.projectId,
    dataset: dataset.name,
    ...(sourceMap === 'withKeyArraySelector' && {sourceMap}),
    ...(sourceMap === 'true' && {sourceMap: true}),
  })
  const rest = JSON.stringify({
    ...(call.query.get('returnQuery') === 'false' ? {} : {query}),
    syncTags,
  }).slice(0, -1)
  const etag = `"${createHash('sha1').update(rest).update(hash).digest('base64url')}"`
  const ms = Math.round(performance.now() - started)
  call.response.setHeader('X-Sanity-Documents-Visited', visited)
  sendTagged(call, etag, [Buffer.from(`${rest},`), members, Buffer.from(`,"ms":${ms}}`)])
}

function sendTagged({request, response}: Call, etag: string, json: Uint8Array[]): void {
  const headers = {
    ETag: etag,
    'Cache-Control': 'private, no-cache',
    Vary: 'Origin, Authorization',
    'X-Content-Type-Options': 'nosniff',
  }
  if (request.headers['if-none-match'] === etag) {
    response.writeHead(304, headers).end()
    return
  }
  response.writeHead(200, {
    ...headers,
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Length': json.reduce((length, part) => length + part.length, 0),
  })
  for (const part of json) response.write(part)
  response.end()
}

function fromAddress({query}: Call): Asked {
  const text = query.get('query')
  if (!text) throw badRequest('The address has no query: add ?query=<GROQ>')
  return {query: text, params: queryParams(query)}
}

async function fromBody({request}: Call): Promise<Asked> {
  const body = await readJson(request)
  const query = textOf(body.query)
  if (!query) throw badRequest('The body has no query: send {"query": "<GROQ>", "params": {…}}')
  return {query, params: isObject(body.params) ? body.params : {}}
}

function perspectiveOf({query, version, user}: Call): Perspective {
  const asked = query.getAll('perspective')
  if (asked.length === 0) return defaultPerspective(version)
  let perspective: Perspective
  try {
    perspective = parsePerspective(asked)
  } catch (error) {
    throw badRequest(error instanceof Error ? error.message : String(error))
  }
  if (Array.isArray(perspective) && !user) {
    throw tokenNeededForDrafts()
  }
  return perspective
}
