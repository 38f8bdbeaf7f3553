import {randomUUID} from 'node:crypto'
import {defaultPerspective} from '../http/api-version.ts'
import {datasetOf, flag, readableBy, type Call} from '../http/call.ts'
import type {Route} from '../http/route.ts'
import {compileFilter, type DocumentFilter} from '../query/filter.ts'
import {QueryError} from '../errors/query-error.ts'
import type {EventStream, ServerEvent} from '../realtime/event-stream.ts'
import {eventsOfCommit, type ListenerOptions} from '../realtime/listener.ts'
import {byTransaction, lastMissed, missedSince} from '../realtime/resume.ts'
import {isDraftId, isVersionId} from '../documents/document-ids.ts'
import type {LogEvent} from '../store/event-log.ts'
import {lastEventId, queryParams} from './query-params.ts'

// Each triggers the same refetch, and many large documents would overflow the socket.
const mostToldAgain = 20

/** "Listening" in Sanity's HTTP reference: a stream of changes that match a query. */
export const listenRoutes: Route[] = [
  {methods: ['GET'], path: '/data/listen/:dataset', answer: listen},
  {methods: ['GET'], path: '/projects/:project/datasets/:dataset/listen', answer: listen},
]

function listen(call: Call): void {
  const {lake, query, user} = call
  const dataset = datasetOf(call)
  const stream = lake.streams.start(call.response, dataset.name, user !== undefined)
  const filter = compileOrReport(call, stream)
  if (!filter) return
  const resumable = flag(call, 'enableResume')
  const options: ListenerOptions = {
    filter,
    projectId: lake.projectId,
    readable: tellsOf(call),
    includeResult: flag(call, 'includeResult'),
    includePreviousRevision: flag(call, 'includePreviousRevision'),
    includeMutations: query.get('includeMutations') !== 'false',
    mendoza: query.get('effectFormat') === 'mendoza',
  }

  // In order of commits, however long their filters take.
  let queue: Promise<void> = Promise.resolve()
  const tellAll = (commits: LogEvent[][], most?: number) => {
    queue = queue
      .then(async () => {
        const events: ServerEvent[] = []
        for (const commit of commits) events.push(...(await eventsOfCommit(commit, options)))
        for (const event of most ? events.slice(-most) : events) stream.send(event)
      })
      .catch((error: unknown) => {
        stream.send({event: 'channelError', data: {message: messageOf(error)}})
        stream.end()
      })
  }
  const tell = (commit: LogEvent[]) => tellAll([commit])
  const lastSeen = lastEventId(call)
  const missed = (resumable ? missedSince : lastMissed)(dataset, lastSeen)
  const event = {fresh: 'welcome', lost: 'reset', events: 'welcomeback'}[missed.kind]
  stream.send({
    event: resumable ? event : 'welcome',
    data: {listenerName: randomUUID()},
    // While missed events are pending, only they may move the client's position.
    id: missed.kind === 'events' ? undefined : String(dataset.snapshot.revision),
  })
  if (missed.kind === 'events') {
    const commits = byTransaction(missed.events)
    if (resumable) commits.forEach(tell)
    else tellAll(commits, mostToldAgain)
  }
  stream.onClose(dataset.subscribe(tell))
}

// From 2025-02-19 on, only listeners that ask for drafts and versions get them.
function tellsOf(call: Call): ListenerOptions['readable'] {
  const readable = readableBy(call.user)
  if (flag(call, 'includeAllVersions') || defaultPerspective(call.version) === 'raw') {
    return readable
  }
  return (document) =>
    !isDraftId(document._id) && !isVersionId(document._id) && readable?.(document) !== false
}

function compileOrReport(call: Call, stream: EventStream): DocumentFilter | undefined {
  try {
    return compileFilter(call.query.get('query') ?? '', queryParams(call.query), {
      ...(call.user && {identity: call.user.id}),
      projectId: call.lake.projectId,
      dataset: call.params.dataset ?? '',
    })
  } catch (error) {
    const data = error instanceof QueryError ? {error: error.toJSON()} : {message: messageOf(error)}
    stream.send({event: 'channelError', data})
    stream.end()
    return undefined
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
