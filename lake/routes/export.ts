import {datasetOf, listParam, requireRole, type Call} from '../http/call.ts'
import type {Route} from '../http/route.ts'

/** "Export" in Sanity's HTTP reference: a dataset as NDJSON. */
export const exportRoutes: Route[] = [
  {methods: ['GET'], path: '/data/export/:dataset', answer: answerExport},
]

function answerExport(call: Call): void {
  requireRole(call, 'viewer')
  const {snapshot} = datasetOf(call)
  const types = listParam(call.query.get('types') ?? '')
  const documents = types.length
    ? types.flatMap((type) => [...snapshot.ofType(type)])
    : [...snapshot.all()]
  call.response.setHeader('Cache-Control', 'no-store')
  call.response.writeHead(200, {'Content-Type': 'application/x-ndjson; charset=utf-8'})
  call.response.end(documents.map((document) => `${JSON.stringify(document)}\n`).join(''))
}
