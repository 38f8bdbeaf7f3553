import type {LakeDocument} from '../documents/documents.ts'
import {datasetOf, flag, listParam, readableBy, type Call} from '../http/call.ts'
import {sendJson} from '../http/respond.ts'
import type {Route} from '../http/route.ts'
import {publishedIdOf} from '../documents/document-ids.ts'

/** "Doc" in Sanity's HTTP reference: documents by id. */
export const docRoutes: Route[] = [
  {methods: ['GET', 'HEAD'], path: '/data/doc/:dataset/:ids', answer: answerDocuments},
  {
    methods: ['GET', 'HEAD'],
    path: '/projects/:project/datasets/:dataset/doc/:ids',
    answer: answerDocuments,
  },
]

function answerDocuments(call: Call): void {
  const {snapshot} = datasetOf(call)
  const readable = readableBy(call.user)
  const asked = listParam(call.params.ids)
  const ids = flag(call, 'includeAllVersions')
    ? [...asked, ...versionsOf(asked, snapshot.all()).filter((_id) => readable?.({_id}) !== false)]
    : asked
  const documents: unknown[] = []
  const omitted: {id: string; reason: 'existence' | 'permission'}[] = []
  for (const id of new Set(ids)) {
    const document = snapshot.get(id)
    if (readable?.({_id: id}) === false) omitted.push({id, reason: 'permission'})
    else if (!document) omitted.push({id, reason: 'existence'})
    else documents.push(flag(call, 'excludeContent') ? withoutContent(document) : document)
  }
  sendJson(call.response, {documents, omitted})
}

function versionsOf(ids: string[], all: Iterable<LakeDocument>): string[] {
  const groups = new Set(ids.map(publishedIdOf))
  return Array.from(all, ({_id}) => _id).filter((id) => groups.has(publishedIdOf(id)))
}

function withoutContent({_id, _type, _rev, _createdAt, _updatedAt}: LakeDocument) {
  return {_id, _type, _rev, _createdAt, _updatedAt}
}
