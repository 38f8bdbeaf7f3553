import {mendozaEffects} from '../realtime/effects.ts'
import {byTransaction} from '../realtime/resume.ts'
import type {LogEvent} from '../store/event-log.ts'

export interface TransactionFilter {
  documentIds: string[]
  /** First and last log position, both included. */
  from?: number | undefined
  to?: number | undefined
  /** ISO 8601 times, both included. */
  fromTime?: string | undefined
  toTime?: string | undefined
  authors?: string[] | undefined
  reverse: boolean
  limit: number
  excludeContent: boolean
  mendoza: boolean
  /** All events of a transaction, when its other documents are wanted as well. */
  whole?: ((transactionId: string) => LogEvent[]) | undefined
}

/** Some documents' transactions as Sanity's history endpoint gives them, from their log. */
export function describeTransactions(events: LogEvent[], filter: TransactionFilter) {
  const {from = 0, to = Infinity} = filter
  const wanted = byTransaction(events).filter(([first, ...rest]) => {
    if (!first) return false
    const {author, timestamp, position} = first
    if ((rest.at(-1)?.position ?? position) < from || position > to) return false
    if (filter.authors && !filter.authors.includes(author)) return false
    if (filter.fromTime && timestamp < filter.fromTime) return false
    return !filter.toTime || timestamp <= filter.toTime
  })
  const ordered = filter.reverse ? wanted.toReversed() : wanted
  return ordered.slice(0, filter.limit).flatMap((identified) => {
    const [first] = identified
    if (!first) return []
    const transaction = filter.whole?.(first.transactionId) ?? identified
    return {
      id: first.transactionId,
      timestamp: first.timestamp,
      author: first.author,
      documentIDs: transaction.map(({documentId}) => documentId),
      ...(!filter.excludeContent && {mutations: transaction.flatMap(({mutations}) => mutations)}),
      ...(filter.mendoza && {
        effects: Object.fromEntries(
          transaction.map(({documentId, previous, result}) => [
            documentId,
            mendozaEffects(previous, result),
          ]),
        ),
      }),
    }
  })
}
