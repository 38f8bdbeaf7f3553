import {evaluate, parse} from 'groq-js'
import {datasetOf} from '@/lib/preflight/dataset'
import {neighbours} from './preflight-validation'

test('what exists in a release alone is known to exist', async () => {
  const guide = (_id: string) => ({_id, _type: 'guide'})
  const dataset = [guide('versions.r1.ahead'), guide('versions.r1.other'), guide('drafts.soon')]
  const params = {
    ids: ['ahead', 'soon', 'gone'],
    drafts: ['drafts.ahead', 'drafts.soon', 'drafts.gone'],
    id: 'a',
    type: 'guide',
    slug: '',
    articleTypes: ['guide'],
  }
  const answer = await evaluate(parse(neighbours, {params}), {dataset, params})
  const around = datasetOf(await answer.get())
  expect(params.ids.map((id) => around.exists(id))).toEqual([true, true, false])
  expect(around.exists('other')).toBe(false)
})
