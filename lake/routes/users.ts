import {type Author, authorsOf} from '../accounts/authors.ts'
import {listParam, requireRole, type Call} from '../http/call.ts'
import {badRequest, userNotFound} from '../errors/request-errors.ts'
import {readJsonValue} from '../http/request-body.ts'
import {sendJson} from '../http/respond.ts'
import type {Route} from '../http/route.ts'
import {isObject} from '../documents/json.ts'

export const userRoutes: Route[] = [
  {methods: ['GET'], path: '/users/me', answer: answerMe},
  {methods: ['GET'], path: '/users/:ids', answer: answerUsers},
  {methods: ['GET'], path: '/projects/:project/users/:ids', answer: answerUsers},
  {methods: ['GET'], path: '/users/me/keyvalue', answer: readKeyValues},
  {methods: ['GET'], path: '/users/me/keyvalue/:keys', answer: readKeyValues},
  {methods: ['PUT', 'POST'], path: '/users/me/keyvalue', answer: writeKeyValues},
]

function answerMe(call: Call): void {
  // Without a token the Studio expects an empty object, and shows its sign-in page.
  if (!call.user) return sendJson(call.response, {})
  const {id, name, email, role, kind} = call.user
  sendJson(call.response, {
    id,
    name,
    email,
    profileImage: null,
    role,
    roles: [{name: role, title: `${role[0]?.toUpperCase()}${role.slice(1)}`, description: ''}],
    provider: kind === 'robot' ? 'sanity-token' : 'local',
  })
}

function answerUsers(call: Call): void {
  requireRole(call, 'viewer')
  const ids = listParam(call.params.ids)
  const {accounts, datasets} = call.lake
  const users = authorsOf(ids, accounts, datasets).map(describe)
  const [only] = users
  if (ids.length > 1) return sendJson(call.response, users)
  if (!only) throw userNotFound(ids[0] ?? '')
  sendJson(call.response, only)
}

function describe({id, name, email}: Author) {
  return {
    id,
    displayName: name,
    familyName: '',
    givenName: name,
    email,
    imageUrl: null,
    sanityUserId: id,
  }
}

function readKeyValues(call: Call): void {
  const {id} = requireRole(call, 'viewer')
  const keys = call.params.keys === undefined ? undefined : listParam(call.params.keys)
  sendJson(call.response, call.lake.keyValues.read(id, keys))
}

async function writeKeyValues(call: Call): Promise<void> {
  const {id} = requireRole(call, 'viewer')
  const body = await readJsonValue(call.request)
  const pairs = (Array.isArray(body) ? body : [body]).map((pair: unknown) => {
    if (!isObject(pair) || typeof pair.key !== 'string') {
      throw badRequest('Send a list of {"key": "…", "value": …}')
    }
    return {key: pair.key, value: pair.value}
  })
  call.lake.keyValues.write(id, pairs)
  sendJson(call.response, pairs)
}
