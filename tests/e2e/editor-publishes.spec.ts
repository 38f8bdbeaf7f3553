import {editorialRound, noiseOfRound} from './editorial-round'
import {test} from './harness/test'

test.use({viewport: {width: 1440, height: 1200}})

test('an editor writes, publishes, changes and withdraws a case study', async ({
  page,
  openReader,
  publication,
  expectedNoise,
}) => {
  expectedNoise.push(...noiseOfRound)
  const title = 'A claims desk that reads its own letters'
  await editorialRound({page, reader: await openReader(), publication, title})
})
