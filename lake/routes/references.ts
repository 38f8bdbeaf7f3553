import {datasetOf, flag, requireRole, type Call} from '../http/call.ts'
import {sendJson} from '../http/respond.ts'
import type {Route} from '../http/route.ts'
import {publishedIdOf} from '../documents/document-ids.ts'
import {referencesOf} from '../documents/references.ts'

export const referenceRoutes: Route[] = [
  {methods: ['GET'], path: '/data/references/:dataset/documents/:id/to', answer: answerReferences},
]

function answerReferences(call: Call): void {
  requireRole(call, 'viewer')
  const {snapshot} = datasetOf(call)
  const id = call.params.id ?? ''
  // The Studio queries its own dataset for references, and asks here for all others.
  const documents = flag(call, 'excludeInternalReferences')
    ? []
    : Array.from(snapshot.all()).filter((document) => {
        const {strong, weak} = referencesOf(document)
        return publishedIdOf(document._id) !== id && (strong.has(id) || weak.has(id))
      })
  sendJson(call.response, {
    totalCount: documents.length,
    references: documents.map(({_id}) => ({
      projectId: call.lake.projectId,
      datasetName: call.params.dataset,
      documentId: _id,
    })),
  })
}
