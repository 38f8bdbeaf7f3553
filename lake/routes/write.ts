import {datasetOf, flag, requireRole, type Call} from '../http/call.ts'
import {badRequest} from '../errors/request-errors.ts'
import {readJson} from '../http/request-body.ts'
import {sendJson} from '../http/respond.ts'
import type {Route} from '../http/route.ts'
import {textOf} from '../documents/json.ts'
import {act, mutate} from '../write/transact.ts'

/** "Mutation" and "Actions" in Sanity's HTTP reference. */
export const writeRoutes: Route[] = [
  {methods: ['POST'], path: '/data/mutate/:dataset', answer: answerMutate},
  {methods: ['POST'], path: '/projects/:project/datasets/:dataset/mutate', answer: answerMutate},
  {methods: ['POST'], path: '/data/actions/:dataset', answer: answerActions},
  {methods: ['POST'], path: '/projects/:project/datasets/:dataset/actions', answer: answerActions},
]

// The tag of the importer's requests, from the CLI as well as from a program.
const isImporter = /^sanity\.import(\.|$)/

async function answerMutate(call: Call): Promise<void> {
  const author = authorOf(call)
  const dataset = datasetOf(call)
  checkVisibility(call.query.get('visibility'))
  const {mutations, transactionId: given} = await readJson(call.request)
  if (!Array.isArray(mutations)) {
    throw badRequest('The body has no mutations: send {"mutations": [{"create": {…}}]}')
  }
  const {transactionId, results} = await mutate(dataset, mutations, {
    ...author,
    ...transactionIdOf(given ?? call.query.get('transactionId')),
    dryRun: flag(call, 'dryRun'),
    importing: isImporter.test(call.query.get('tag') ?? ''),
    autoGenerateArrayKeys: flag(call, 'autoGenerateArrayKeys'),
  })
  const wanted = flag(call, 'returnIds') || flag(call, 'returnDocuments')
  sendJson(call.response, {
    transactionId,
    ...(wanted && {
      results: results.map(({id, operation, document}) => ({
        id,
        operation,
        ...(flag(call, 'returnDocuments') && document && {document}),
      })),
    }),
  })
}

async function answerActions(call: Call): Promise<void> {
  const author = authorOf(call)
  const dataset = datasetOf(call)
  const {actions, transactionId, dryRun} = await readJson(call.request)
  if (!Array.isArray(actions) || actions.length === 0) {
    throw badRequest('The body has no actions: send {"actions": [{"actionType": "…"}]}')
  }
  const done = await act(dataset, actions, {
    ...author,
    ...transactionIdOf(transactionId),
    dryRun: dryRun === true,
  })
  sendJson(call.response, done)
}

/** Who writes; contributors write what is not published. @throws HttpError 401 or 403. */
function authorOf(call: Call): {author: string; draftsOnly: boolean} {
  const {id, role} = requireRole(call, 'contributor')
  return {author: id, draftsOnly: role === 'contributor'}
}

// All three are the same here: writes are visible to queries before the response.
function checkVisibility(visibility: string | null): void {
  if (visibility === null || ['sync', 'async', 'deferred'].includes(visibility)) return
  throw badRequest(`visibility takes sync, async or deferred, not "${visibility}"`)
}

function transactionIdOf(given: unknown): {transactionId?: string} {
  const transactionId = textOf(given)
  return transactionId ? {transactionId} : {}
}
