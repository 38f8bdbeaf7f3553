import {calloutExample} from '@/components/blocks/callout/example'
import * as exampleDocuments from '@/components/blocks/example-documents'
import {examples} from '@/components/blocks/examples'
import {bodyAsFetched} from '@/components/blocks/as-fetched'
import {projectedBlock, type Dereference} from './projected-block'
import {loaded} from './references'

const documents: Record<string, object> = Object.fromEntries(
  Object.values(exampleDocuments).map((document) => [document._id, document]),
)
const dereference: Dereference = async ({_ref}) => documents[_ref] ?? null

test('every block is projected in the Studio as the site fetches it', async () => {
  for (const example of Object.values(examples)) {
    const [fetched] = await bodyAsFetched([example])
    expect(await projectedBlock(example, dereference)).toEqual(fetched)
  }
})

test('a block of an unknown type keeps its type, and nothing else', async () => {
  expect(await projectedBlock({...calloutExample, _type: 'carousel'}, dereference)).toEqual({
    _type: 'carousel',
    _key: calloutExample._key,
  })
})

test('what blocks refer to is asked for once, in one request', async () => {
  const asked: unknown[] = []
  const fetch = async (_: string, params: unknown) => {
    asked.push(params)
    return [{_id: 'a'}, {_id: 'b'}]
  }
  const load = loaded({fetch} as never, ['drafts'])
  const answers = await Promise.all([{_ref: 'a'}, {_ref: 'b'}, {_ref: 'a'}, {_ref: 'c'}].map(load))
  expect(answers).toEqual([{_id: 'a'}, {_id: 'b'}, {_id: 'a'}, null])
  expect(asked).toEqual([{ids: ['a', 'b', 'c']}])
})

test('a request that failed is made again', async () => {
  let isDown = true
  const fetch = async () => {
    if (isDown) throw new Error('The lake is stopped.')
    return [{_id: 'a'}]
  }
  const load = loaded({fetch} as never, [])
  await expect(load({_ref: 'a'})).rejects.toThrow('stopped')
  isDown = false
  expect(await load({_ref: 'a'})).toEqual({_id: 'a'})
})
