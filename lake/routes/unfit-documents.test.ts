/** @jest-environment node */
import type {SanityClient} from '@sanity/client'
import {startTestLake, type TestLake} from '../testing/test-lake.ts'

let lake: TestLake
let client: SanityClient
beforeAll(async () => {
  lake = await startTestLake()
  client = lake.client('editor')
})
afterAll(() => lake.stop())

/** Sends a body unchanged, without the client's own checks. */
async function send(body: string | Uint8Array<ArrayBuffer>, path = '/data/mutate/production') {
  const headers = {authorization: `Bearer ${client.config().token}`}
  const answer = await fetch(`${lake.url}/v2026-11-01${path}`, {method: 'POST', headers, body})
  return {status: answer.status, said: await answer.text()}
}

const creating = (fields: string, id = 'unfit') =>
  `{"mutations":[{"createOrReplace":{"_id":"${id}","_type":"post",${fields}}}]}`
const nested = (levels: number) => `"a":${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`

test.each(['hasOwnProperty', '__proto__'])(
  'a field called %s is refused, at any depth',
  async (name) => {
    for (const fields of [`"${name}":1`, `"list":[{"deep":{"${name}":{"a":1}}}]`]) {
      const {status, said} = await send(creating(fields))
      expect(status).toBe(400)
      expect(said).toContain(`A field cannot be called \\"${name}\\" here`)
    }
    await client.createOrReplace({_id: 'plain', _type: 'post'})
    const patched = await send(
      JSON.stringify({mutations: [{patch: {id: 'plain', set: {[`['${name}']`]: 1}}}]}),
    )
    expect(patched.status).toBe(400)
  },
)

test('other names that JavaScript knows are names like any', async () => {
  const fields = {constructor: 'c', toString: 't', valueOf: 1, toJSON: 'j'}
  await client.createOrReplace({_id: 'names', _type: 'post', ...fields})
  for (const perspective of ['raw', 'drafts'] as const) {
    const query = '*[_id == "names"][0]{constructor, toString, valueOf, toJSON}'
    expect(await client.fetch(query, {}, {perspective})).toEqual(fields)
  }
})

test('what is nested too deeply is refused, however it came to be', async () => {
  expect((await send(creating(nested(190), 'deep'))).status).toBe(200)
  expect(await client.fetch('count(*[_id == "deep"])')).toBe(1)
  for (const levels of [201, 300, 5000, 200_000]) {
    const {status, said} = await send(creating(nested(levels)))
    expect(status).toBe(400)
    expect(said).toContain('nested deeper than')
  }
  const patch = `{"mutations":[{"patch":{"id":"deep","set":{"a.a.a.a.a.a.a.a.a.a":{${nested(195)}}}}}]}`
  expect((await send(patch)).status).toBe(400)
  const nowhere = `{"mutations":[{"patch":{"id":"deep","set":{"none[7]":{${nested(5000)}}}}}]}`
  expect((await send(nowhere)).status).toBe(400)
  const asked = await send(`{"query":"$p","params":{${nested(20_000)}}}`, '/data/query/production')
  expect(asked.status).toBe(400)
})

test('a number beyond what JSON holds is refused, and not stored as null', async () => {
  expect((await send(creating('"n":1e400'))).status).toBe(400)
  await client.createOrReplace({_id: 'large', _type: 'post', n: 1.7e308})
  await expect(client.patch('large').inc({n: 1.7e308}).commit()).rejects.toMatchObject({
    statusCode: 400,
    message: expect.stringContaining('"n" is a number too large'),
  })
  expect(await client.fetch('*[_id == "large"][0].n')).toBe(1.7e308)
})

test('half a character comes back as it was, and bytes that are no text are refused', async () => {
  expect((await send(creating('"half":"a\\ud83d"', 'half'))).status).toBe(200)
  expect(await client.fetch('*[_id == "half"][0].half')).toBe('a\ud83d')
  const bytes = Buffer.from(creating('"title":"é"'), 'latin1')
  expect(await send(new Uint8Array(bytes))).toEqual({
    status: 400,
    said: expect.stringContaining('not valid UTF-8'),
  })
})

test('a document does not grow beyond what can be handled', async () => {
  const text = 'x'.repeat(8_000_000)
  await client.createOrReplace({_id: 'huge', _type: 'post', a: text})
  for (const field of ['b', 'c'])
    await client
      .patch('huge')
      .set({[field]: text})
      .commit()
  await expect(client.patch('huge').set({d: text}).commit()).rejects.toMatchObject({
    statusCode: 413,
    message: expect.stringContaining('"huge" is larger than 32 MB'),
  })
  expect(await client.fetch('defined(*[_id == "huge"][0].d)')).toBe(false)
  await client.delete('huge')
})

test('a word of any length can be searched for', async () => {
  const found = (words: string) =>
    client.fetch('*[_id == "wordy" && @ match text::query($words)]._id', {words})
  await client.createOrReplace({_id: 'wordy', _type: 'post', title: 'a'.repeat(1000)})
  expect(await found('a'.repeat(1000))).toEqual(['wordy'])
  expect(await found('a'.repeat(60_000))).toEqual([])
})

test('a document changes its type as long as nothing holds on to it', async () => {
  const target = {_type: 'reference', _ref: 'target'}
  await client.create({_id: 'target', _type: 'post'})
  await client.create({_id: 'weak', _type: 'post', to: {...target, _weak: true}})
  await client.createOrReplace({_id: 'target', _type: 'page'})
  expect(await client.fetch('*[_id == "target"][0]._type')).toBe('page')
  await client.create({_id: 'strong', _type: 'post', to: target})
  await expect(client.createOrReplace({_id: 'target', _type: 'post'})).rejects.toMatchObject({
    statusCode: 400,
    message: expect.stringContaining('"strong" refers to it'),
  })
  await client.createOrReplace({_id: 'target', _type: 'page', title: 'Same type'})
})
