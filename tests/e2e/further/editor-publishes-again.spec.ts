import {editorialRound, noiseOfRound} from '../editorial-round'
import {test} from '../harness/test'

test.use({viewport: {width: 1440, height: 1800}})

test('an editor does it all twice on the same data, and with a lake that is killed in between', async ({
  page,
  openReader,
  publication,
  expectedNoise,
}) => {
  expectedNoise.push(...noiseOfRound)
  const reader = await openReader()
  for (const round of ['first', 'second']) {
    const title = `A claims desk that reads its own letters, ${round} edition`
    await test.step(`the ${round} time`, () => editorialRound({page, reader, publication, title}))
  }
})
