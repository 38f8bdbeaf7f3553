import {randomBytes} from 'node:crypto'
import type {LakeDocument} from '../documents/documents.ts'
import {isDocumentId, isHalfVersion} from '../documents/document-ids.ts'
import {entryOf, isObject, type JsonObject} from '../documents/json.ts'
import {withArrayKeys} from './patch/array-keys.ts'
import {applyPatch} from './patch/patch.ts'
import {referencesOf} from '../documents/references.ts'
import {
  alreadyExists,
  invalid,
  patchRevisionMismatch,
  patchTargetNotFound,
} from '../errors/write-errors.ts'
import type {WriteSet} from './write-set.ts'

export type Operation = 'create' | 'update' | 'delete' | 'none'
export interface MutationResult {
  id: string
  operation: Operation
  document?: LakeDocument
}

export interface MutationContext {
  writes: WriteSet
  autoGenerateArrayKeys: boolean
  select: (query: string, params: JsonObject) => Promise<string[]>
}

type Mutate = (operand: JsonObject, context: MutationContext) => Promise<MutationResult[]>

const kinds: Record<string, Mutate> = {
  create: async (document, context) => [create(document, context, 'fail')],
  createIfNotExists: async (document, context) => [create(document, context, 'ignore')],
  createOrReplace: async (document, context) => [create(document, context, 'replace')],
  delete: deleteSelected,
  patch: patchSelected,
}

/** Applies one mutation. @throws WriteError when it is refused; then the whole transaction is. */
export async function applyMutation(
  mutation: unknown,
  context: MutationContext,
): Promise<MutationResult[]> {
  const [entry, ...more] = isObject(mutation) ? Object.entries(mutation) : []
  const [kind, operand] = entry ?? []
  const mutate = kind === undefined ? undefined : entryOf(kinds, kind)
  if (!mutate || more.length > 0 || !isObject(operand)) {
    throw invalid(`A mutation is an object with one of ${Object.keys(kinds).join(', ')}`)
  }
  return mutate(operand, context)
}

function create(
  given: JsonObject,
  context: MutationContext,
  ifExists: 'fail' | 'ignore' | 'replace',
): MutationResult {
  const id = completeId(given._id)
  const {writes} = context
  const before = writes.get(id)
  if (before && ifExists === 'ignore') return {id, operation: 'none', document: before}
  if (before && ifExists === 'fail') {
    throw alreadyExists(id)
  }
  const content = context.autoGenerateArrayKeys ? withArrayKeys(given) : given
  if (before) refuseTypeChange(before, content._type, writes)
  const document = {...content, _id: id}
  const kind =
    ifExists === 'fail' ? 'create' : ifExists === 'ignore' ? 'createIfNotExists' : 'createOrReplace'
  return {
    id,
    operation: before ? 'update' : 'create',
    document: writes.put(document, {[kind]: document}),
  }
}

function refuseTypeChange(before: LakeDocument, type: unknown, writes: WriteSet): void {
  if (before._type === type) return
  for (const {_id: id} of writes.snapshot.all()) {
    const document = writes.get(id)
    if (!document || !referencesOf(document).strong.has(before._id)) continue
    throw invalid(
      `Cannot change the type of "${before._id}" from "${before._type}": "${id}" refers to it`,
      {id: before._id},
    )
  }
}

async function deleteSelected(operand: JsonObject, context: MutationContext) {
  const ids = await selectIds(operand, context)
  return ids.map((id): MutationResult => {
    const before = context.writes.get(id)
    if (!before) return {id, operation: 'none'}
    context.writes.delete(id, {delete: {id}})
    return {id, operation: 'delete', document: before}
  })
}

async function patchSelected(operand: JsonObject, context: MutationContext) {
  const ids = await selectIds(operand, context)
  return ids.map((id): MutationResult => {
    return {id, operation: 'update', document: patchDocument(id, operand, context)}
  })
}

/** @throws WriteError when the document is missing, has another revision, or the patch fails. */
export function patchDocument(
  id: string,
  {query: _query, params: _params, id: _id, ...patch}: JsonObject,
  {writes, autoGenerateArrayKeys}: Pick<MutationContext, 'writes' | 'autoGenerateArrayKeys'>,
): LakeDocument {
  const before = writes.get(id)
  if (!before) throw patchTargetNotFound(id)
  const {ifRevisionID} = patch
  if (ifRevisionID !== undefined && ifRevisionID !== before._rev) {
    throw patchRevisionMismatch(before, ifRevisionID)
  }
  const patched = applyPatch(before, patch)
  for (const field of ['_id', '_type']) {
    if (patched[field] !== before[field]) {
      throw invalid(`Cannot modify immutable attribute "${field}"`, {id})
    }
  }
  const after = autoGenerateArrayKeys ? withArrayKeys(patched) : patched
  return writes.put(after, {patch: {id, ...patch}})
}

async function selectIds(operand: JsonObject, context: MutationContext): Promise<string[]> {
  const {id, query, params} = operand
  if (Array.isArray(id) && id.every((item) => typeof item === 'string')) return id
  if (typeof id === 'string' && id !== '') return [id]
  if (typeof query !== 'string') throw invalid('A patch or delete needs an id or a query')
  return context.select(query, isObject(params) ? params : {})
}

function completeId(id: unknown): string {
  if (id === undefined || id === null || id === '') return randomId()
  if (typeof id !== 'string') throw invalid('A document _id must be text')
  const complete = id.endsWith('.') ? `${id}${randomId()}` : id
  if (isHalfVersion(complete)) {
    throw invalid(
      `Malformed document ID: "${id}". A version is called "versions.<release>.<document>", a draft "drafts.<document>"`,
      {id},
    )
  }
  if (!isDocumentId(complete)) {
    throw invalid(
      `Malformed document ID: "${id}". Use at most 128 letters, digits, "_", "-" and "."`,
      {id},
    )
  }
  return complete
}

function randomId(): string {
  return randomBytes(11).toString('hex')
}
