import type {Dataset} from '../store/dataset.ts'
import type {LogEvent} from '../store/event-log.ts'

// Refetching the documents is faster than replaying more than this.
const mostMissed = 2000

export type Missed = {kind: 'fresh'} | {kind: 'lost'} | {kind: 'events'; events: LogEvent[]}

export function missedSince(dataset: Dataset, lastEventId: string | undefined): Missed {
  if (lastEventId === undefined) return {kind: 'fresh'}
  const position = /^\d{1,15}$/.test(lastEventId) ? Number(lastEventId) : Infinity
  if (position > dataset.snapshot.revision) return {kind: 'lost'}
  const events = dataset.events({after: position, limit: mostMissed + 1})
  return events.length > mostMissed ? {kind: 'lost'} : {kind: 'events', events}
}

// What happened during a short disconnect is at the end of the log.
const mostLookedAt = 500

/**
 * As `missedSince` for a listener without `enableResume`, from the end of the log only. The
 * Studio's release list refetches on an event and on a disconnect, but not on reconnecting: without
 * these events it would miss what changed in between.
 */
export function lastMissed(dataset: Dataset, lastEventId: string | undefined): Missed {
  if (!lastEventId || !/^\d{1,15}$/.test(lastEventId)) return {kind: 'fresh'}
  const position = Number(lastEventId)
  // A higher position comes from another database.
  const isOurs = position <= dataset.snapshot.revision
  const events = dataset.events({
    ...(isOurs && {after: position}),
    limit: mostLookedAt,
    newestFirst: true,
  })
  return events.length > 0 ? {kind: 'events', events: events.toReversed()} : {kind: 'fresh'}
}

export function byTransaction(events: LogEvent[]): LogEvent[][] {
  const commits: LogEvent[][] = []
  for (const event of events) {
    const last = commits.at(-1)
    if (last?.[0]?.transactionId === event.transactionId) last.push(event)
    else commits.push([event])
  }
  return commits
}
