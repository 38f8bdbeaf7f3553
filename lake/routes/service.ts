import {namedDataset, type Call} from '../http/call.ts'
import {badRequest} from '../errors/request-errors.ts'
import {HttpError} from '../errors/http-error.ts'
import {accessOf} from '../http/origins.ts'
import {jsonLimit, readBody} from '../http/request-body.ts'
import {sendJson} from '../http/respond.ts'
import type {Route} from '../http/route.ts'

export const serviceRoutes: Route[] = [
  {methods: ['GET', 'HEAD'], path: '/lake/status', answer: answerStatus},
  {methods: ['GET', 'HEAD'], path: '/ping', answer: answerPing},
  {methods: ['GET', 'HEAD'], path: '/data/ping/:dataset', answer: answerPing},
  {methods: ['GET'], path: '/check/cors', answer: answerCors},
  // Additional entries of the Studio's help menu.
  {methods: ['GET'], path: '/help', answer: ({response}) => sendJson(response, {})},
  {
    methods: ['GET'],
    path: '/intake/telemetry-status',
    answer: ({response}) => sendJson(response, {status: 'denied'}),
  },
  {methods: ['POST'], path: '/intake/batch', answer: takeNothing},
  {methods: ['GET'], path: '/journey/:name', answer: ({response}) => sendJson(response, null)},
  {
    methods: ['GET'],
    path: '/projects/:project/user-applications',
    answer: ({response}) => sendJson(response, []),
  },
  // Roles are given on the command line, so nobody asks for one here.
  {methods: ['GET'], path: '/access/requests/me', answer: ({response}) => sendJson(response, [])},
  {
    methods: ['GET'],
    path: '/schedules/:project/:dataset',
    answer: ({response}) => sendJson(response, {schedules: []}),
  },
  {
    methods: ['GET'],
    path: '/subscriptions/project/:project',
    answer: ({response}) => sendJson(response, null),
  },
]

function answerStatus({lake, response}: Call): void {
  const {snapshot} = namedDataset({lake, params: {dataset: lake.dataset}})
  sendJson(response, {
    ok: true,
    dataset: lake.dataset,
    documents: snapshot.size,
    position: snapshot.revision,
  })
}

function answerPing({response}: Call): void {
  sendJson(response, {ok: true})
}

function answerCors({lake, request, response}: Call): void {
  const access = accessOf(request, lake.allowedOrigins)
  const result = {allowed: access !== 'none', withCredentials: access === 'with credentials'}
  sendJson(response, {result})
}

// Telemetry is accepted and discarded.
async function takeNothing({request, response}: Call): Promise<void> {
  await readBody(request, jsonLimit).catch((error: unknown) => {
    throw error instanceof HttpError ? error : badRequest('The request broke off')
  })
  sendJson(response, {})
}
