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
