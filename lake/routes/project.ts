import {roles} from '../accounts/accounts.ts'
import {datasetOf, requireProject, requireRole, type Call} from '../http/call.ts'
import {badRequest} from '../errors/request-errors.ts'
import {datasetUndeletable} from '../errors/access-errors.ts'
import {readJson} from '../http/request-body.ts'
import {sendJson} from '../http/respond.ts'
import type {Route} from '../http/route.ts'
import {isDatasetName} from '../store/datasets.ts'
import {isObject, type JsonObject} from '../documents/json.ts'

/** "Projects" in Sanity's HTTP reference: the only one, and its datasets. */
export const projectRoutes: Route[] = [
  {
    methods: ['GET'],
    path: '/projects',
    answer: (call) => sendJson(call.response, [describeProject(call)]),
  },
  {methods: ['GET'], path: '/projects/:project', answer: answerProject},
  {methods: ['GET'], path: '/projects/:project/datasets', answer: listDatasets},
  {methods: ['GET'], path: '/datasets', answer: listDatasets},
  {methods: ['PUT', 'PATCH'], path: '/projects/:project/datasets/:dataset', answer: putDataset},
  {methods: ['PUT', 'PATCH'], path: '/datasets/:dataset', answer: putDataset},
  {methods: ['DELETE'], path: '/projects/:project/datasets/:dataset', answer: deleteDataset},
  {methods: ['DELETE'], path: '/datasets/:dataset', answer: deleteDataset},
  {methods: ['GET'], path: '/projects/:project/datasets/:dataset/acl', answer: answerAcl},
  {methods: ['GET'], path: '/projects/:project/grants', answer: answerGrants},
  {methods: ['GET'], path: '/projects/:project/roles', answer: answerRoles},
  {methods: ['GET'], path: '/features', answer: ({response}) => sendJson(response, features)},
  {
    methods: ['GET'],
    path: '/projects/:project/new-content-release-allowed',
    answer: answerReleaseLimits,
  },
]

// Paid features of Sanity that the lake has: the Studio shows their tools.
const features = ['contentReleases', 'singleDocRelease', 'scheduledDrafts']

function describeProject({lake, user}: Call) {
  return {
    id: lake.projectId,
    displayName: 'Local lake',
    studioHost: null,
    organizationId: null,
    isBlocked: false,
    metadata: {},
    features,
    members: user
      ? lake.accounts.users().map(({id, kind, role}) => ({
          id,
          isCurrentUser: id === user.id,
          isRobot: kind === 'robot',
          role,
          roles: [{name: role, title: titleOf(role)}],
        }))
      : [],
  }
}

function answerProject(call: Call): void {
  requireProject(call.lake, call.params.project ?? '')
  sendJson(call.response, describeProject(call))
}

function listDatasets(call: Call): void {
  if (call.params.project !== undefined) requireProject(call.lake, call.params.project)
  // Add-on datasets, such as one for comments, do not exist here.
  const addOns = call.query.has('datasetProfile')
  const entries = addOns
    ? []
    : call.lake.datasets.list().filter(({aclMode}) => call.user || aclMode !== 'private')
  sendJson(
    call.response,
    entries.map((entry) => ({
      ...entry,
      createdByUserId: null,
      tags: [],
      datasetProfile: 'content',
    })),
  )
}

async function putDataset(call: Call): Promise<void> {
  requireRole(call, 'administrator')
  const {lake, params, request, response} = call
  if (params.project !== undefined) requireProject(lake, params.project)
  const name = params.dataset ?? ''
  if (!isDatasetName(name)) {
    throw badRequest(
      `"${name}" cannot be a dataset's name: use at most 64 small letters, digits, "-" and "_"`,
    )
  }
  const aclMode = aclModeOf(await bodyOf(request)) ?? modeNow(call, name)
  lake.datasets.put(name, aclMode)
  // Listeners reconnect at once, and then need a token.
  if (aclMode === 'private') lake.streams.endAbout(name)
  sendJson(response, {datasetName: name, aclMode})
}

// Without `aclMode` in the request, a private dataset must stay private.
const modeNow = ({lake}: Call, name: string) =>
  lake.datasets.isPrivate(name) ? 'private' : 'public'

async function bodyOf(request: Call['request']): Promise<JsonObject> {
  const {'content-length': length = '0', 'transfer-encoding': encoding} = request.headers
  return length === '0' && !encoding ? {} : readJson(request)
}

function aclModeOf({aclMode}: JsonObject): 'public' | 'private' | undefined {
  if (aclMode === undefined || aclMode === 'public' || aclMode === 'private') return aclMode
  throw badRequest(`aclMode takes public or private, not ${JSON.stringify(aclMode)}`)
}

function deleteDataset(call: Call): void {
  requireRole(call, 'administrator')
  const {name} = datasetOf(call)
  if (name === call.lake.dataset) throw datasetUndeletable(name)
  call.lake.streams.disconnect(name, 'dataset deleted')
  call.lake.datasets.delete(name)
  sendJson(call.response, {deleted: true})
}

function answerAcl(call: Call): void {
  datasetOf(call)
  const {user} = call
  const read = ['read']
  const write = ['read', 'create', 'update', 'history', 'manage', 'editHistory']
  if (!user) return sendJson(call.response, [{filter: '_id in path("*")', permissions: read}])
  const writesAll = user.role === 'editor' || user.role === 'administrator'
  sendJson(call.response, [
    {filter: '_id in path("**")', permissions: writesAll ? write : read},
    ...(user.role === 'contributor'
      ? [{filter: '_id in path("drafts.**") || _id in path("versions.**")', permissions: write}]
      : []),
  ])
}

// There is no limit: the numbers keep the Studio from reporting one.
function answerReleaseLimits(call: Call): void {
  requireProject(call.lake, call.params.project ?? '')
  requireRole(call, 'viewer')
  const {snapshot} = datasetOf({...call, params: {dataset: call.lake.dataset}})
  const active = Array.from(snapshot.ofType('system.release')).filter(
    ({state}) => state === 'active' || state === 'scheduled',
  )
  const metered = active.filter(
    ({metadata}) => !isObject(metadata) || metadata.cardinality !== 'one',
  )
  sendJson(call.response, {
    data: {
      orgActiveReleaseCount: active.length,
      orgMeteredActiveReleaseCount: metered.length,
      datasetReleaseLimit: 10_000,
      orgActiveReleaseLimit: 10_000,
    },
  })
}

function answerGrants(call: Call): void {
  requireProject(call.lake, call.params.project ?? '')
  const names = call.user?.role === 'administrator' ? ['read', 'update'] : ['read']
  const grants = names.map((name) => ({name, params: {}}))
  sendJson(call.response, {'sanity.project': [{id: 'project', name: 'sanity.project', grants}]})
}

function titleOf(role: string): string {
  return `${role[0]?.toUpperCase()}${role.slice(1)}`
}

function answerRoles(call: Call): void {
  requireProject(call.lake, call.params.project ?? '')
  sendJson(
    call.response,
    roles.map((name) => ({
      name,
      title: titleOf(name),
      description: '',
      appliesToUsers: true,
      appliesToRobots: true,
    })),
  )
}
