import {datasetOf, readableBy, type Call} from '../http/call.ts'
import {defaultPerspective} from '../http/api-version.ts'
import {HttpError} from '../http/http-error.ts'
import {readJson} from '../http/request-body.ts'
import {sendJson} from '../http/respond.ts'
import type {Route} from '../http/route.ts'
import {parsePerspective, type Perspective} from '../query/perspective.ts'
import {runQuery} from '../query/run-query.ts'
import {isObject, textOf, type JsonObject} from '../store/json.ts'
import {queryParams} from './query-params.ts'

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
  const sourceMap = call.query.get('resultSourceMap')
  const readable = readableBy(user)
  const {result, syncTags, resultSourceMap} = await runQuery(dataset.snapshot, {
    query,
    params,
    perspective: perspectiveOf(call),
    ...(user && {identity: user.id}),
    projectId: lake.projectId,
    dataset: dataset.name,
    ...(sourceMap === 'withKeyArraySelector' && {sourceMap}),
    ...(sourceMap === 'true' && {sourceMap: true}),
    ...(readable && {readable}),
  })
  sendJson(call.response, {
    ...(call.query.get('returnQuery') === 'false' ? {} : {query}),
    result,
    syncTags,
    ...(resultSourceMap && {resultSourceMap}),
    ms: Math.round(performance.now() - started),
  })
}

function fromAddress({query}: Call): Asked {
  const text = query.get('query')
  if (!text) throw new HttpError(400, 'The address has no query: add ?query=<GROQ>')
  return {query: text, params: queryParams(query)}
}

async function fromBody({request}: Call): Promise<Asked> {
  const body = await readJson(request)
  const query = textOf(body.query)
  if (!query)
    throw new HttpError(400, 'The body has no query: send {"query": "<GROQ>", "params": {…}}')
  return {query, params: isObject(body.params) ? body.params : {}}
}

function perspectiveOf({query, version, user}: Call): Perspective {
  const asked = query.getAll('perspective')
  if (asked.length === 0) return defaultPerspective(version)
  let perspective: Perspective
  try {
    perspective = parsePerspective(asked)
  } catch (error) {
    throw new HttpError(400, error instanceof Error ? error.message : String(error))
  }
  if (Array.isArray(perspective) && !user) {
    throw new HttpError(401, 'Drafts and releases need a token: send Authorization: Bearer <token>')
  }
  return perspective
}
