/** @jest-environment node */
import {existsSync} from 'node:fs'
import {knownMisses} from './known-misses.ts'
import {openOverHttp} from './over-http.ts'
import {asSent, isLeftOut, isSameJson, readSuite, suiteFile} from './suite.ts'

// The small datasets with the most tests, as creating a dataset takes longer than querying it: `npm
// run test:groq` runs the whole suite.
const mostDatasets = 5
const mostDocuments = 200
const mostOfEach = 40

if (existsSync(suiteFile)) {
  test('a sample of the GROQ suite is answered over HTTP as it should be', async () => {
    const {wrong, asked} = await askSample()
    expect(wrong).toEqual([])
    expect(asked).toBeGreaterThan(150)
  })
} else {
  process.stderr.write(`Skipped: no GROQ suite at ${suiteFile}. Name one in GROQ_SUITE.\n`)
  // oxlint-disable-next-line jest/no-disabled-tests -- the suite is not part of the project
  test.skip('no GROQ suite to ask', () => expect(suiteFile).toBeDefined())
}

async function askSample(): Promise<{wrong: string[]; asked: number}> {
  const entries = readSuite(suiteFile)
  const cases = entries
    .filter((entry) => entry._type === 'test')
    .filter((it) => !isLeftOut(it) && !knownMisses.some(({file}) => file === it.filename))
  const byDataset = Map.groupBy(cases, ({dataset}) => dataset._ref)
  const datasets = entries
    .filter((entry) => entry._type === 'dataset')
    .filter(({documents}) => documents && documents.length <= mostDocuments)
    .map(({_id, documents = []}) => ({documents, about: byDataset.get(_id) ?? []}))
    .toSorted((one, other) => other.about.length - one.about.length)
    .slice(0, mostDatasets)
  const wrong: string[] = []
  let asked = 0
  const lake = await openOverHttp()
  for (const {documents, about} of datasets) {
    const dataset = await lake.fill(documents)
    const step = Math.max(1, about.length / mostOfEach)
    for (let place = 0; place < about.length; place += step) {
      const it = about[Math.floor(place)]
      if (!it) continue
      const {query, params, valid, result, filename} = it
      asked += 1
      const answer = await dataset.ask(query, params ?? {})
      const passes =
        'refused' in answer ? !valid : valid && isSameJson(asSent(answer.result), result)
      if (!passes) wrong.push(`${filename}: ${query.trim()}`)
    }
    await dataset.drop()
  }
  await lake.stop()
  return {wrong, asked}
}
