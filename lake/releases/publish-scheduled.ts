import type {Dataset} from '../store/dataset.ts'
import {releasePath} from '../documents/release-ids.ts'
import {act, unscheduleFailed} from '../write/transact.ts'
import {RejectedWrite} from '../errors/write-error.ts'

const scheduleAction = 'sanity.action.release.schedule'

/**
 * Publishes a due release in the name of its scheduler. If it cannot be published, it becomes
 * active again with the reason in `error`.
 * @throws Error when the lake cannot write; then it stays scheduled.
 */
export async function publishScheduled(dataset: Dataset, releaseId: string): Promise<void> {
  const release = dataset.snapshot.get(releasePath + releaseId)
  if (release?.state !== 'scheduled') return
  const author = schedulerOf(dataset, release._id) ?? String(release.userId ?? 'lake')
  try {
    await act(dataset, [{actionType: 'sanity.action.release.publish', releaseId}], {author})
  } catch (error) {
    if (!(error instanceof RejectedWrite)) throw error
    await unscheduleFailed(dataset, {releaseId, reason: error.message}, {author})
    console.warn(`The release "${releaseId}" was not published: ${error.message}`)
  }
}

function schedulerOf(dataset: Dataset, documentId: string): string | undefined {
  const events = dataset.events({documentIds: [documentId], newestFirst: true})
  return events.find(({actions}) => actions.includes(scheduleAction))?.author
}
