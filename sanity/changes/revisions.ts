import {isEarly} from '@/lib/early'
import type {WebhookChange} from '@/lib/changes/webhook-change'

/** A published document as a poll sees it. */
export interface Revision {
  _id: string
  _type: string
  _rev: string
  _updatedAt: string
  slug: string | null
  /** The day that it is dated, before which readers do not see it. */
  publishedAt?: string | null
}

/** The dataset at a time, in ms since 1970. */
export interface Look {
  at: number
  revisions: Revision[]
}

/** What webhooks would have told of everything that differs between two looks at the dataset. */
export function changesBetween(before: Look, after: Look): WebhookChange[] {
  const earlier = new Map(before.revisions.map((revision) => [revision._id, revision]))
  const present = new Set(after.revisions.map(({_id}) => _id))
  const written = after.revisions.flatMap((revision): WebhookChange[] => {
    const known = earlier.get(revision._id)
    // Its day has come. No revision says so, and no webhook told of it.
    if (isEarly(revision, before.at) && !isEarly(revision, after.at)) return [dueNow(revision)]
    if (known?._rev === revision._rev) return []
    return [{...changeOf(revision, known), operation: known ? 'update' : 'create'}]
  })
  const gone = before.revisions
    .filter(({_id}) => !present.has(_id))
    .map((revision): WebhookChange => ({...changeOf(revision), operation: 'delete'}))
  return [...written, ...gone]
}

/** To readers it is new: their page of that address says that there is none. */
function dueNow(revision: Revision): WebhookChange {
  const {_id, _type, slug} = changeOf(revision)
  return {_id, _type, slug, operation: 'create'}
}

function changeOf({_id, _type, _rev, slug}: Revision, known?: Revision) {
  const slugBefore = known?.slug
  return {_id, _type, _rev, slug: slug ?? undefined, ...(slugBefore ? {slugBefore} : {})}
}
