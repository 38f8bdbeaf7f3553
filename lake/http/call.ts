import type {IncomingMessage, ServerResponse} from 'node:http'
import type {Role, User} from '../accounts/accounts.ts'
import type {Lake} from '../lake.ts'
import {isPublicId} from '../documents/document-ids.ts'
import type {Dataset} from '../store/dataset.ts'
import {datasetNotFound, projectNotFound} from '../errors/request-errors.ts'
import {roleTooLow, tokenNeeded} from '../errors/access-errors.ts'

export interface Call {
  lake: Lake
  request: IncomingMessage
  response: ServerResponse
  /** The API version asked for, such as `2025-02-19` or `X`. */
  version: string
  params: Record<string, string | undefined>
  query: URLSearchParams
  user: User | undefined
}

const rank: Record<Role, number> = {viewer: 0, contributor: 1, editor: 2, administrator: 3}

/** The caller. @throws HttpError 401 without a token, 403 when its role is too low. */
export function requireRole({user}: Pick<Call, 'user'>, role: Role): User {
  if (!user) throw tokenNeeded(role)
  if (rank[user.role] < rank[role]) throw roleTooLow(role, user.role)
  return user
}

/** The dataset in the path. @throws HttpError 404; 401 if it is private and needs a token. */
export function datasetOf(call: Pick<Call, 'lake' | 'params' | 'user'>): Dataset {
  const dataset = namedDataset(call)
  if (call.lake.datasets.isPrivate(dataset.name)) requireRole(call, 'viewer')
  return dataset
}

/** The dataset in the path, private or not. @throws HttpError 404. */
export function namedDataset({lake, params}: Pick<Call, 'lake' | 'params'>): Dataset {
  const {project, dataset: name = ''} = params
  if (project !== undefined) requireProject(lake, project)
  const dataset = lake.datasets.get(name)
  if (!dataset) throw datasetNotFound(name, lake.projectId)
  return dataset
}

/** @throws HttpError 404, with Sanity's error code, for any project but ours. */
export function requireProject(lake: Lake, projectId: string): void {
  if (projectId !== lake.projectId) throw projectNotFound(projectId, lake.projectId)
}

const isPublic = ({_id}: {_id: string}) => isPublicId(_id)

/** Which documents the caller may read: all with a token, else those at the root path. */
export function readableBy(
  user: User | undefined,
): ((document: {_id: string}) => boolean) | undefined {
  return user ? undefined : isPublic
}

export function listParam(value: string | undefined): string[] {
  return (value ?? '').split(',').filter((item) => item !== '')
}

export function flag({query}: Pick<Call, 'query'>, name: string): boolean {
  return query.get(name) === 'true'
}
