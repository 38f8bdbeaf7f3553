import {randomBytes} from 'node:crypto'
import type {Dataset} from '../store/dataset.ts'
import {isDraftId, isPublicId, isVersionId, publishedIdOf} from '../documents/document-ids.ts'
import type {JsonObject} from '../documents/json.ts'
import {actionTypeOf, applyAction} from './actions/actions.ts'
import {failRelease} from './actions/release-actions.ts'
import {applyMutation, type MutationResult} from './mutations.ts'
import {selectedByQuery} from './selected-by-query.ts'
import {RejectedWrite, WriteError} from '../errors/write-error.ts'
import {draftsOnlyAllowed, invalid, transactionIdInUse} from '../errors/write-errors.ts'
import {WriteSet} from './write-set.ts'

export interface WriteOptions {
  author: string
  transactionId?: string
  dryRun?: boolean
  importing?: boolean
  /** Refuses to change anything but drafts and versions. */
  draftsOnly?: boolean
}

/** Applies mutations as one transaction. @throws RejectedWrite when any is refused. */
export function mutate(
  dataset: Dataset,
  mutations: unknown[],
  options: WriteOptions & {autoGenerateArrayKeys?: boolean},
): Promise<{transactionId: string; results: MutationResult[]}> {
  return transact('mutation', dataset, options, async (writes) => {
    const results: MutationResult[] = []
    const context = {
      writes,
      autoGenerateArrayKeys: options.autoGenerateArrayKeys ?? false,
      select: (query: string, params: JsonObject) =>
        selectedByQuery(dataset, query, params, options.author),
    }
    for (const [index, mutation] of mutations.entries()) {
      writes.step = index
      results.push(...(await applyMutation(mutation, context)))
    }
    return {results, actions: []}
  })
}

/** Applies actions as one transaction. @throws RejectedWrite when any is refused. */
export async function act(
  dataset: Dataset,
  actions: unknown[],
  options: WriteOptions,
): Promise<{transactionId: string}> {
  const {transactionId} = await transact('action', dataset, options, async (writes) => {
    for (const [index, action] of actions.entries()) {
      writes.step = index
      applyAction(action, writes)
    }
    return {results: [], actions: actions.map(actionTypeOf)}
  })
  return {transactionId}
}

/** Makes a release that could not be published active again, with the reason in its `error`. */
export async function unscheduleFailed(
  dataset: Dataset,
  {releaseId, reason}: {releaseId: string; reason: string},
  options: WriteOptions,
): Promise<void> {
  const actionType = 'sanity.action.release.unschedule'
  await transact('action', dataset, options, async (writes) => {
    const action = {actionType, releaseId, error: {message: reason}}
    writes.unlocked(() => failRelease(action, writes))
    return {results: [], actions: [actionType]}
  })
}

/** Does `work` as one transaction; what it refuses is named by the step that `writes` is at. */
function transact(
  kind: 'mutation' | 'action',
  dataset: Dataset,
  {
    author,
    importing = false,
    draftsOnly = false,
    transactionId = randomBytes(11).toString('hex'),
    dryRun,
  }: WriteOptions,
  work: (writes: WriteSet) => Promise<{results: MutationResult[]; actions: string[]}>,
) {
  return dataset.exclusive(async () => {
    const timestamp = new Date().toISOString()
    const writes = new WriteSet(dataset.snapshot, transactionId, timestamp, {
      kind,
      author,
      importing,
      draftsOnly,
      stateBefore: (changedBy, id) =>
        dataset.events({documentIds: [id], transactionId: changedBy, limit: 1})[0]?.previous,
    })
    try {
      checkTransactionId(dataset, transactionId)
      const {results, actions} = await work(writes)
      writes.step = 0
      writes.checkReferences()
      if (draftsOnly) refusePublished(writes)
      const about = {dataset: dataset.name, transactionId, actions, author, timestamp}
      if (!dryRun) dataset.commit(writes.changes().map((change) => ({...change, ...about})))
      return {transactionId, results}
    } catch (error) {
      throw error instanceof WriteError ? new RejectedWrite(kind, writes.step, error) : error
    }
  })
}

/** Private documents, such as preview links, are not drafted: a draft of one would become one. */
function refusePublished(writes: WriteSet): void {
  const isDraft = (id: string) => isDraftId(id) || isVersionId(id)
  const other = writes
    .changes()
    .find(({documentId: id}) => !isDraft(id) || !isPublicId(publishedIdOf(id)))
  if (other) throw draftsOnlyAllowed(other.documentId)
}

function checkTransactionId(dataset: Dataset, transactionId: string): void {
  if (!/^[A-Za-z0-9_-]{1,128}$/.test(transactionId)) {
    throw invalid('A transactionId is at most 128 letters, digits, "_" and "-"')
  }
  if (dataset.hasTransaction(transactionId)) throw transactionIdInUse(transactionId)
}
