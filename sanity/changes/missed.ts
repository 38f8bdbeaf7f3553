import {documentTag, listTag} from '@/lib/changes/cache-tags'
import type {WebhookChange} from '@/lib/changes/webhook-change'
import type {Revision} from './revisions'

/** A page that is kept: the tags of what it shows, and when its rendering began, in ms since 1970. */
export interface KeptPage {
  tags: string[]
  renderedAt: number
}

/** How far the clocks of lake and site may differ; what was changed so close before counts as lacking. */
const clocksDifferMs = 10_000

/**
 * What webhooks should have told: each document that a kept page shows in an older state than the
 * lake has, or although it is gone.
 *
 * @param invalidatedAt when a tag was invalidated last, in ms since 1970, or 0: a page from before
 *   then is known to be outdated, and waits for a reader
 */
export function changesMissed(
  pages: readonly KeptPage[],
  present: readonly Revision[],
  invalidatedAt: (tag: string) => number,
  now = Date.now(),
): WebhookChange[] {
  const byTag = Map.groupBy(
    present.flatMap((revision) => [
      [documentTag(revision._id), revision] as const,
      [listTag(revision._type), revision] as const,
    ]),
    ([tag]) => tag,
  )
  const missed = new Map<string, WebhookChange>()
  for (const {tags, renderedAt} of pages) {
    if (tags.some((tag) => invalidatedAt(tag) > renderedAt)) continue
    for (const tag of tags) {
      const shown = byTag.get(tag)
      const gone = idOfGone(tag)
      if (!shown && gone)
        missed.set(gone, {_id: gone, _type: 'unknown', slug: undefined, operation: 'delete'})
      for (const [, revision] of shown ?? [])
        if (changedAt(revision, now) > renderedAt - clocksDifferMs)
          missed.set(revision._id, changeOf(revision))
    }
  }
  return [...missed.values()]
}

/** When readers last got to see something new of it: a change, or that its day came. */
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

/** The id of a document that a tag names; pictures and files stay where they are. */
const idOfGone = (tag: string) => /^document:(?!image-|file-)(.+)$/.exec(tag)?.[1]
