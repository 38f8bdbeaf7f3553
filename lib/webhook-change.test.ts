import {readChange} from './webhook-change'

test('reads what the webhook projects', () => {
  const body =
    '{"_id":"a","_type":"guide","slug":{"_type":"slug","current":"pilot"},"operation":"create"}'
  expect(readChange(body)).toEqual({_id: 'a', _type: 'guide', slug: 'pilot', operation: 'create'})
})

test('a redirect says which address it is for', () => {
  expect(readChange('{"_id":"r","_type":"redirect","from":"/guides/old"}')?.from).toBe(
    '/guides/old',
  )
})

test('a document without an address has none', () => {
  expect(readChange('{"_id":"a","_type":"model","slug":null}')?.slug).toBeUndefined()
})

test.each(['', 'null', '[]', '7', '{"_id":"a"}', '{"_id":1,"_type":"guide"}', '{'])(
  'refuses what is not a change: %p',
  (body) => {
    expect(readChange(body)).toBeUndefined()
  },
)
