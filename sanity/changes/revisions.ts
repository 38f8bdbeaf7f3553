import {isEarly} from '@/lib/early'
import type {WebhookChange} from '@/lib/changes/webhook-change'

/** A published document as a poll fetches it. */
export interface Revision {
  _id: string
  _type: string
  _rev: string
  _updatedAt: string
  slug: string | null
  /** The date before which readers do not see it. */
  publishedAt?: string | null
}

/** The revisions of a dataset at a time, in ms since 1970. */
export interface Look {
  at: number
  revisions: Revision[]
}

/** The changes between two polls of a dataset, as webhooks would have reported them. */
export function changesBetween(before: Look, after: Look): WebhookChange[] {
  const earlier = new Map(before.revisions.map((revision) => [revision._id, revision]))
  const present = new Set(after.revisions.map(({_id}) => _id))
  const written = after.revisions.flatMap((revision): WebhookChange[] => {
    const known = earlier.get(revision._id)
    // The piece is due now. Its revision has not changed, and no webhook is sent for that.
    if (isEarly(revision, before.at) && !isEarly(revision, after.at)) return [dueNow(revision)]
    if (known?._rev === revision._rev) return []
    return [{...changeOf(revision, known), operation: known ? 'update' : 'create'}]
  })
  const gone = before.revisions
    .filter(({_id}) => !present.has(_id))
    .map((revision): WebhookChange => ({...changeOf(revision), operation: 'delete'}))
  return [...written, ...gone]
}

/** A creation to readers: the page of its address was a 404 until now. */
function dueNow(revision: Revision): WebhookChange {
  const {_id, _type, slug} = changeOf(revision)
  return {_id, _type, slug, operation: 'create'}
}

function changeOf({_id, _type, _rev, slug}: Revision, known?: Revision) {
  const slugBefore = known?.slug
  return {_id, _type, _rev, slug: slug ?? undefined, ...(slugBefore ? {slugBefore} : {})}
}
