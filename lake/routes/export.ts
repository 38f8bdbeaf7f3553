import {Readable} from 'node:stream'
import {pipeline} from 'node:stream/promises'
import type {LakeDocument} from '../documents/documents.ts'
import {datasetOf, listParam, requireRole, type Call} from '../http/call.ts'
import type {Route} from '../http/route.ts'

/** "Export" in Sanity's HTTP reference: a dataset as NDJSON. */
export const exportRoutes: Route[] = [
  {methods: ['GET'], path: '/data/export/:dataset', answer: answerExport},
]

async function answerExport(call: Call): Promise<void> {
  requireRole(call, 'viewer')
  const {snapshot} = datasetOf(call)
  const types = listParam(call.query.get('types') ?? '')
  const documents = types.length
    ? types.flatMap((type) => [...snapshot.ofType(type)])
    : [...snapshot.all()]
  call.response.setHeader('Cache-Control', 'no-store')
  call.response.writeHead(200, {'Content-Type': 'application/x-ndjson; charset=utf-8'})
  // Piece by piece: a whole dataset may be longer than any string, and would hold up all others.
  await pipeline(Readable.from(linesOf(documents)), call.response).catch((error: unknown) => {
    if (!call.response.destroyed) throw error
  })
}

function* linesOf(documents: readonly LakeDocument[]) {
  for (const document of documents) yield `${JSON.stringify(document)}\n`
}
