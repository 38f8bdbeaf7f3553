import type {LakeDocument} from '../documents/documents.ts'
import type {DocumentFilter} from '../query/filter.ts'
import type {LogEvent} from '../store/event-log.ts'
import {mendozaEffects} from './effects.ts'
import type {ServerEvent} from './event-stream.ts'

export interface ListenerOptions {
  filter: DocumentFilter
  projectId: string
  readable?: ((document: {_id: string}) => boolean) | undefined
  includeResult: boolean
  includePreviousRevision: boolean
  includeMutations: boolean
  mendoza: boolean
}

type Transition = 'appear' | 'update' | 'disappear'

/** The events of a commit for one listener: one for each document that matched before or after. */
export async function eventsOfCommit(
  commit: LogEvent[],
  options: ListenerOptions,
): Promise<ServerEvent[]> {
  const seen: {event: LogEvent; transition: Transition}[] = []
  for (const event of commit) {
    const transition = await transitionOf(event, options)
    if (transition) seen.push({event, transition})
  }
  return seen.map(({event, transition}, index) => ({
    event: 'mutation',
    id: String(event.position),
    data: {
      ...describe(event, options),
      transition,
      transactionTotalEvents: seen.length,
      transactionCurrentEvent: index + 1,
    },
  }))
}

async function transitionOf(
  {previous, result}: LogEvent,
  {filter, readable}: ListenerOptions,
): Promise<Transition | undefined> {
  const passes = async (document: LakeDocument | undefined) =>
    document !== undefined && readable?.(document) !== false && (await filter.matches(document))
  const [before, after] = [await passes(previous), await passes(result)]
  if (before && after) return 'update'
  if (after) return 'appear'
  return before ? 'disappear' : undefined
}

function describe(event: LogEvent, options: ListenerOptions) {
  const {documentId, transactionId, previous, result} = event
  return {
    eventId: `${transactionId}#${documentId}`,
    documentId,
    transactionId,
    identity: event.author,
    mutations: options.includeMutations ? event.mutations : [],
    ...(previous && {previousRev: previous._rev}),
    // A deleted document has no revision, but the Studio continues from the transaction's.
    resultRev: result?._rev ?? transactionId,
    ...(options.includeResult && result && {result}),
    ...(options.includePreviousRevision && previous && {previous}),
    ...(options.mendoza && {effects: mendozaEffects(previous, result)}),
    timestamp: event.timestamp,
    visibility: 'query',
    projectId: options.projectId,
    datasetName: event.dataset,
  }
}
