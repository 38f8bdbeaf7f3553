import {documentTag, listTag} from '@/lib/changes/cache-tags'
import type {WebhookChange} from '@/lib/changes/webhook-change'
import {isHeard} from './heard'
import type {Revision} from './revisions'

/** A cached page: its tags, and when its render began, in ms since 1970. */
export interface KeptPage {
  tags: string[]
  renderedAt: number
}

/**
 * Maximum difference between the clocks of lake and site: a change this close before a render
 * counts as missing.
 */
const clocksDifferMs = 10_000

/**
 * Changes that webhooks should have reported: one for each document that a cached page shows in an
 * older revision than the lake's, or after its deletion.
 *
 * @param invalidatedAt when a tag was last invalidated, in ms since 1970, or 0: a page from before
 *   then is known to be stale and is skipped
 */
export function changesMissed(
  pages: readonly KeptPage[],
  present: readonly Revision[],
  invalidatedAt: (tag: string) => number,
  now = Date.now(),
): WebhookChange[] {
  const newestFirst = present
    .map((revision) => ({revision, at: changedAt(revision, now)}))
    .toSorted((one, other) => other.at - one.at)
  const byTag = Map.groupBy(
    newestFirst.flatMap((change) => [
      {tag: documentTag(change.revision._id), ...change},
      {tag: listTag(change.revision._type), ...change},
    ]),
    ({tag}) => tag,
  )
  const missed = new Map<string, WebhookChange>()
  for (const {tags, renderedAt} of pages) {
    if (tags.some((tag) => invalidatedAt(tag) > renderedAt)) continue
    for (const tag of tags) {
      const shown = byTag.get(tag)
      const gone = idOfGone(tag)
      if (!shown && gone)
        missed.set(gone, {_id: gone, _type: 'unknown', slug: undefined, operation: 'delete'})
      for (const {revision, at} of shown ?? []) {
        if (at <= renderedAt - clocksDifferMs) break
        // The page began after the site had heard of this very change.
        const heardAt = invalidatedAt(documentTag(revision._id))
        if (at <= heardAt && heardAt <= renderedAt && isHeard(changeOf(revision))) continue
        missed.set(revision._id, changeOf(revision))
      }
    }
  }
  return [...missed.values()]
}

/** When readers could first see the latest change of a document: its update, or its due date. */
function changedAt({_updatedAt, publishedAt}: Revision, now: number): number {
  const due = Date.parse(publishedAt ?? '')
  return Math.max(Date.parse(_updatedAt), due <= now ? due : -Infinity)
}

const changeOf = ({_id, _type, _rev, slug}: Revision): WebhookChange => ({
  _id,
  _type,
  _rev,
  slug: slug ?? undefined,
  operation: 'update',
})

/** The document id in a cache tag; not of pictures and files, which never change. */
const idOfGone = (tag: string) => /^document:(?!image-|file-)(.+)$/.exec(tag)?.[1]
