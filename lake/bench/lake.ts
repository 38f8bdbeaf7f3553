/**
 * Measures the lake over HTTP with the real client, on 10,000 articles and their subjects, and
 * prints each figure beside its bound. `--documents=N` takes another size; `--grow` shows how the
 * figures grow from 1,000 to 100,000. The exit code is 1 when a bound is missed.
 */
import {rm} from 'node:fs/promises'
import {parseArgs} from 'node:util'
import {importArticles} from '../testing/articles.ts'
import {clientOf} from '../testing/test-lake.ts'
import {makeDataDir} from '../tests/fault/lake-process.ts'
import {startLakeProcess} from './lake-process.ts'
import {askAsStudio, listPieces, lookUpBySlug, tellListeners, writeOne} from './measures.ts'
import {documentsVisited} from './visited.ts'

const bounds: Record<string, {most?: number; least?: number}> = {
  'import, documents/s': {least: 2000},
  'ready after a restart, ms': {most: 2000},
  'lookup by slug p95, ms': {most: 15},
  'listing p95, ms': {most: 40},
  'Studio list p95, ms': {},
  'Studio search p95, ms': {},
  'write p95, ms': {most: 20},
  '200 listeners told, ms': {most: 250},
  'memory, MB': {most: 500},
  'visited, by slug': {most: 1},
  'visited, by slug, two references followed': {most: 3},
  'visited, a page of a listing': {},
  'visited, all of a type': {},
  'visited, what refers to an id': {},
  'visited, no index': {},
}

async function measure(documents: number): Promise<Map<string, number>> {
  const {dataDir, token} = await makeDataDir('administrator')
  const found = new Map<string, number>()
  const note = (name: string, value: number) => {
    found.set(name, value)
    console.error(`  ${name}: ${value.toFixed(1)}`)
  }
  let lake = await startLakeProcess(dataDir)
  try {
    note('import, documents/s', await importArticles(clientOf(lake.url, token), documents))
    await lake.stop()
    lake = await startLakeProcess(dataDir)
    note('ready after a restart, ms', lake.readyMs)
    const client = clientOf(lake.url, token)
    note('lookup by slug p95, ms', await lookUpBySlug(client, documents))
    note('listing p95, ms', await listPieces(client))
    note('Studio list p95, ms', await askAsStudio(client, '*'))
    note('Studio search p95, ms', await askAsStudio(client, 'guhemza rufalsa*', 10))
    note('write p95, ms', await writeOne(client, documents))
    note('200 listeners told, ms', await tellListeners(client, 200))
    note('memory, MB', lake.memory())
    for (const [name, count] of await documentsVisited(client)) note(name, count)
    return found
  } finally {
    await lake.stop()
    await rm(dataDir, {recursive: true})
  }
}

function ratioOf(name: string, value: number): number {
  const {most, least} = bounds[name] ?? {}
  return most === undefined ? (least ?? NaN) / value : value / most
}

const {values} = parseArgs({
  options: {grow: {type: 'boolean'}, documents: {type: 'string', default: '10000'}},
})
const sizes = values.grow ? [1000, 10_000, 100_000] : [Number(values.documents)]
const runs: {size: number; found: Map<string, number>}[] = []
for (const size of sizes) {
  console.error(`${size} articles`)
  runs.push({size, found: await measure(size)})
}
const rows = Object.entries(bounds).map(([name, {most, least}]) => {
  const figures = runs.map(({size, found}) => {
    return [size.toLocaleString('en'), Number((found.get(name) ?? NaN).toFixed(1))]
  })
  const judged = runs.find(({size}) => size === 10_000) ?? runs[0]
  const ratio = ratioOf(name, judged?.found.get(name) ?? NaN)
  const bound = most === undefined ? (least === undefined ? '' : `≥ ${least}`) : `≤ ${most}`
  const [first, last] = [runs[0]?.found.get(name), runs.at(-1)?.found.get(name)]
  return {
    name,
    ratio,
    row: {
      measure: name,
      ...Object.fromEntries(figures),
      bound,
      'of the bound': Number.isNaN(ratio) ? '' : `${Math.round(ratio * 100)} %`,
      ...(values.grow && first && last ? {growth: `× ${(last / first).toFixed(1)}`} : {}),
    },
  }
})
console.table(rows.map(({row}) => row))
if (rows.some(({ratio}) => ratio > 1)) process.exitCode = 1
