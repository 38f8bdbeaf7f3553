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
 * Validates the settled draft, and again if it changes meanwhile. Revisions do not tell: words that
 * were just typed stand in a draft before it has the revision which they make.
 */
export async function checkSettled(
  settle: () => Promise<Settled>,
  errorsOf: (draft: Draft) => Promise<Problem[]>,
): Promise<Checked> {
  for (;;) {
    const {draft} = await settle()
    // Now: the Studio's store writes a new revision into the same object.
    const checked = JSON.stringify(draft)
    const problems = draft ? await errorsOf(draft) : []
    const after = await settle()
    if (JSON.stringify(after.draft) === checked) return {...after, problems}
  }
}

/**
 * Returns a function that validates the stored draft. The Studio's own status is no help: it shows
 * the newest revision with findings about an older one.
 */
export function useCheckedDraft(id: string, type: string): () => Promise<Checked> {
  const store = useDocumentStore()
  const workspace = useWorkspace()
  const currentUser = useCurrentUser()
  return () =>
    checkSettled(
      () => settled(store, id, type),
      async (document) => {
        const markers = await validateDocument({document, workspace, currentUser})
        return saidOnce(markers).filter(({level}) => level === 'error')
      },
    )
}
