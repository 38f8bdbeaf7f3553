import {randomBytes} from 'node:crypto'
import type {DatabaseSync} from 'node:sqlite'
import type {AssetFiles} from '../assets/asset-files.ts'
import type {AssetPlace} from '../assets/asset-names.ts'
import type {LakeDocument} from '../documents/documents.ts'
import type {Dataset} from '../store/dataset.ts'
import {isObject, textOf, type JsonObject} from '../documents/json.ts'
import {asDocument} from '../store/stored-document.ts'
import {refuseUnfit} from '../write/fit-to-store.ts'
import {referencesOf} from '../documents/references.ts'
import {readSeed} from './read-seed.ts'
import {SeedAssets} from './seed-assets.ts'

export interface SeedOptions {
  folder: string
  database: DatabaseSync
  dataset: Dataset
  files: AssetFiles
  place: AssetPlace
}

/** Fills a dataset that never had a document. @returns how many. @throws Error naming the file. */
export async function seedOnce({
  folder,
  database,
  dataset,
  files,
  place,
}: SeedOptions): Promise<number> {
  const fact = `seeded ${dataset.name}`
  const done = database.prepare('SELECT value FROM facts WHERE name = ?').get(fact)
  if (done || dataset.snapshot.size > 0 || dataset.events({limit: 1}).length > 0) return 0
  const assets = new SeedAssets(folder, files, place)
  const timestamp = new Date().toISOString()
  const transactionId = randomBytes(11).toString('hex')
  const complete = (document: JsonObject) =>
    asDocument({
      ...document,
      _rev: transactionId,
      _createdAt: textOf(document._createdAt) ?? timestamp,
      _updatedAt: textOf(document._updatedAt) ?? textOf(document._createdAt) ?? timestamp,
    })
  const content: LakeDocument[] = []
  for (const document of await readSeed(folder)) {
    const resolved = await assets.resolve(document)
    if (isObject(resolved)) content.push(complete(resolved))
  }
  const documents = [...(await assets.documents()).map(complete), ...content]
  checkSeed(documents, folder)
  dataset.commit(
    unique(documents).map((result) => ({
      dataset: dataset.name,
      transactionId,
      documentId: result._id,
      mutations: [{create: result}],
      actions: [],
      author: 'seed',
      timestamp,
      previous: undefined,
      result,
    })),
    () => database.prepare('INSERT INTO facts (name, value) VALUES (?, ?)').run(fact, timestamp),
  )
  return documents.length
}

// The same picture under two names is one asset.
function unique(documents: LakeDocument[]): LakeDocument[] {
  return [...new Map(documents.map((document) => [document._id, document])).values()]
}

function checkSeed(documents: LakeDocument[], folder: string): void {
  const ids = new Set(documents.map(({_id}) => _id))
  for (const document of documents) {
    refuseUnfit(document, document._id)
    for (const target of referencesOf(document).strong) {
      if (ids.has(target)) continue
      throw new Error(
        `The seed in ${folder} is incomplete: "${document._id}" refers to "${target}", which is not in it.`,
      )
    }
  }
}
