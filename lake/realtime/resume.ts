import type {Dataset} from '../store/dataset.ts'
import type {LogEvent} from '../store/event-log.ts'

// More than this is read faster by asking for the documents anew.
const mostMissed = 2000

export type Missed = {kind: 'fresh'} | {kind: 'lost'} | {kind: 'events'; events: LogEvent[]}

/** What a client missed since the position that it was told last (`Last-Event-ID`). */
export function missedSince(dataset: Dataset, lastEventId: string | undefined): Missed {
  if (lastEventId === undefined) return {kind: 'fresh'}
  const position = /^\d{1,15}$/.test(lastEventId) ? Number(lastEventId) : Infinity
  if (position > dataset.snapshot.revision) return {kind: 'lost'}
  const events = dataset.events({after: position, limit: mostMissed + 1})
  return events.length > mostMissed ? {kind: 'lost'} : {kind: 'events', events}
}

// What happened while a stream was away stands at the end of the log.
const mostLookedAt = 500

/**
 * The same for a listener that does not ask to resume, from the end of the log only. The Studio's asks
 * for its list anew when an event comes and when its stream breaks off, but not when the stream is
 * back: without these events, what happened in between, such as a release that went out, would stay
 * hidden until the next event.
 */
export function lastMissed(dataset: Dataset, lastEventId: string | undefined): Missed {
  if (!lastEventId || !/^\d{1,15}$/.test(lastEventId)) return {kind: 'fresh'}
  const position = Number(lastEventId)
  // A position of another life says nothing of this one.
  const isOurs = position <= dataset.snapshot.revision
  const events = dataset.events({
    ...(isOurs && {after: position}),
    limit: mostLookedAt,
    newestFirst: true,
  })
  return events.length > 0 ? {kind: 'events', events: events.toReversed()} : {kind: 'fresh'}
}

/** Splits a run of the log into its transactions, in order. */
export function byTransaction(events: LogEvent[]): LogEvent[][] {
  const commits: LogEvent[][] = []
  for (const event of events) {
    const last = commits.at(-1)
    if (last?.[0]?.transactionId === event.transactionId) last.push(event)
    else commits.push([event])
  }
  return commits
}
