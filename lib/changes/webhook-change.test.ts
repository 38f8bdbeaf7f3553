import {readChange} from './webhook-change'

test('reads what the webhook projects', () => {
  const body =
    '{"_id":"a","_type":"guide","slug":{"_type":"slug","current":"pilot"},"operation":"create"}'
  expect(readChange(body)).toEqual({_id: 'a', _type: 'guide', slug: 'pilot', operation: 'create'})
})

test('a document that moved says from where', () => {
  const body = '{"_id":"a","_type":"guide","slug":{"current":"new"},"slugBefore":"old"}'
  expect(readChange(body)).toMatchObject({slug: 'new', slugBefore: 'old'})
  const stayed = '{"_id":"a","_type":"guide","slugBefore":null}'
  expect(readChange(stayed)).not.toHaveProperty('slugBefore')
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
