import {combineLatest, filter, firstValueFrom, map} from 'rxjs'
import {
  useCurrentUser,
  useDocumentStore,
  useWorkspace,
  validateDocument,
  type DocumentStore,
  type EditStateFor,
} from 'sanity'
import {saidOnce} from './true-findings'
import {typing} from './typing'

type Draft = NonNullable<EditStateFor['draft']>
type Problem = Awaited<ReturnType<typeof validateDocument>>[number]

/** A document as stored, including everything typed in this tab. */
export interface Settled {
  draft: EditStateFor['draft']
  published: EditStateFor['published']
}

/** Waits until all edits in this tab are stored. */
export const settled = ({pair}: DocumentStore, id: string, type: string): Promise<Settled> =>
  firstValueFrom(
    combineLatest([typing, pair.consistencyStatus(id, type), pair.editState(id, type)]).pipe(
      filter(
        ([editors, isStored, state]) =>
          editors.size === 0 && isStored && state.ready && !state.transactionSyncLock?.enabled,
      ),
      map(([, , {draft, published}]) => ({draft, published})),
    ),
  )

export interface Checked extends Settled {
  /** The errors of this revision of the draft; empty if it may be published. */
  problems: Problem[]
}

/**
 * Returns a function that validates the stored draft, and again if it changes meanwhile. The
 * Studio's own status is no help: it shows the newest revision with findings about an older one.
 */
export function useCheckedDraft(id: string, type: string): () => Promise<Checked> {
  const store = useDocumentStore()
  const workspace = useWorkspace()
  const currentUser = useCurrentUser()
  return async () => {
    for (;;) {
      const before = await settled(store, id, type)
      const problems = before.draft ? await errorsOf(before.draft) : []
      const after = await settled(store, id, type)
      if (after.draft?._rev === before.draft?._rev) return {...after, problems}
    }
  }

  async function errorsOf(document: Draft) {
    const markers = await validateDocument({document, workspace, currentUser})
    return saidOnce(markers).filter(({level}) => level === 'error')
  }
}
