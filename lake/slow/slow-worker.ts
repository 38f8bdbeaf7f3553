import {DatabaseSync} from 'node:sqlite'
import {parentPort, workerData} from 'node:worker_threads'
import {QueryError} from '../errors/query-error.ts'
import {runQuery} from '../query/run-query.ts'
import {writeAnswer} from '../query/written-answer.ts'
import {withAddress} from '../store/asset-address.ts'
import {isPublicId} from '../documents/document-ids.ts'
import {lastPosition} from '../store/event-log.ts'
import {MemorySnapshot} from '../store/memory-snapshot.ts'
import {StoredDocuments} from '../store/stored-documents.ts'
import type {SlowAnswer, SlowMessage, SlowPlace, SlowQuestion} from './slow-thread.ts'

// A worker with its own read connection.
const {location, url}: SlowPlace = workerData
const database = new DatabaseSync(location, {readOnly: true})
const isPublic = ({_id}: {_id: string}) => isPublicId(_id)
let loaded: {dataset: string; snapshot: MemorySnapshot} | undefined

const say = (message: SlowMessage, handedOver: ArrayBuffer[] = []) =>
  parentPort?.postMessage(message, handedOver)

parentPort?.on('message', (question: SlowQuestion) => {
  void answer(question).then((answered) => {
    // Transferred, not copied.
    const bytes = 'answer' in answered ? [answered.answer.members.buffer] : []
    say(answered, bytes)
  })
})
say('loaded')

async function answer({request, publicOnly}: SlowQuestion): Promise<SlowAnswer> {
  // One transaction, so that heads and bodies are of the same moment.
  database.exec('BEGIN')
  try {
    const snapshot = snapshotOf(request.dataset)
    const before = process.threadCpuUsage()
    const found = await runQuery(snapshot, {...request, ...(publicOnly && {readable: isPublic})})
    const written = writeAnswer(found, request.query)
    const {user, system} = process.threadCpuUsage(before)
    return {answer: {...written, processorMs: (user + system) / 1000}}
  } catch (error) {
    if (error instanceof QueryError) return {refused: error.toJSON()}
    return {failed: error instanceof Error ? error.message : String(error)}
  } finally {
    database.exec('COMMIT')
  }
}

function snapshotOf(dataset: string): MemorySnapshot {
  const revision = lastPosition(database)
  if (loaded?.dataset === dataset && loaded.snapshot.revision === revision) return loaded.snapshot
  const stored = new StoredDocuments(database, dataset, (document) => withAddress(document, url))
  const search = (words: readonly string[]) => stored.containing(words)
  loaded = {dataset, snapshot: MemorySnapshot.of(stored.all(), revision, search)}
  return loaded.snapshot
}
