import {mendozaEffects} from '../realtime/effects.ts'
import {byTransaction} from '../realtime/resume.ts'
import type {LogEvent} from '../store/event-log.ts'

export interface TransactionFilter {
  documentIds: string[]
  /** First and last transaction wanted, both included. */
  from?: string | undefined
  to?: string | undefined
  /** ISO 8601 times, both included. */
  fromTime?: string | undefined
  toTime?: string | undefined
  authors?: string[] | undefined
  reverse: boolean
  limit: number
  excludeContent: boolean
  mendoza: boolean
}

/**
 * The transactions that touched some documents, in the shape of Sanity's history endpoint.
 * `events` is the log of these documents, oldest first.
 */
export function describeTransactions(events: LogEvent[], filter: TransactionFilter) {
  const transactions = byTransaction(events)
  const start = positionOf(transactions, filter.from, 0)
  const end = positionOf(transactions, filter.to, transactions.length - 1)
  const wanted = transactions.slice(start, end + 1).filter(([first]) => {
    if (!first) return false
    const {author, timestamp} = first
    if (filter.authors && !filter.authors.includes(author)) return false
    if (filter.fromTime && timestamp < filter.fromTime) return false
    return !filter.toTime || timestamp <= filter.toTime
  })
  const ordered = filter.reverse ? wanted.toReversed() : wanted
  return ordered.slice(0, filter.limit).flatMap((transaction) => {
    const [first] = transaction
    if (!first) return []
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

function positionOf(transactions: LogEvent[][], id: string | undefined, fallback: number): number {
  if (!id) return fallback
  const found = transactions.findIndex(([first]) => first?.transactionId === id)
  return found === -1 ? fallback : found
}
