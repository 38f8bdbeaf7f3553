/** @jest-environment node */
import {memorySnapshot} from './memory-snapshot.ts'
import {runQuery} from './run-query.ts'

const fail = async (query: string, params = {}) => {
  try {
    const request = {params, perspective: 'raw' as const, projectId: 'local', dataset: 'production'}
    await runQuery(memorySnapshot([]), {query, ...request})
  } catch (error) {
    return JSON.parse(JSON.stringify(error))
  }
  throw new Error(`expected to be refused: ${query}`)
}

it('points at the place where a query breaks off', async () => {
  expect(await fail('*[_type == ')).toEqual({
    type: 'queryParseError',
    description: 'unexpected end-of-file, expected expression',
    query: '*[_type == ',
    start: 11,
    end: 11,
  })
})

it('names a parameter that was not given', async () => {
  expect(await fail('*[_type == $type]', {typ: 'a'})).toMatchObject({
    type: 'queryParseError',
    description: 'param $type referenced, but not provided',
    start: 11,
    end: 16,
  })
})

it.each([
  ['', 'unexpected end-of-file'],
  ['nope(1)', 'undefined function: nope'],
  ['*[0]{"a": geo::distance(a)}', 'expected 2, got 1'],
  ['geo(a, b)', 'expected 1, got 2'],
  ['*{a} | score(a == 1)', 'score() needs documents'],
  ['*[0] | score(a == 1)', 'score() needs documents'],
  ['text::semanticSimilarity("a")', 'not implemented here'],
  ['1' + '+1'.repeat(5000), 'nested too deeply'],
  ['text::query("a")', 'on the right of "match"'],
  ['*[_id == ^.a]{"b": ^.^.^.c', 'end-of-file'],
])('explains what is wrong with %.30s', async (query, words) => {
  expect((await fail(query)).description).toContain(words)
})

it('points at the same place behind a geo() as without', async () => {
  expect(await fail('{"a": geo({}), "b": geo(1), ]')).toMatchObject({start: 28})
  expect(await fail('{"a": geo({}), "b": geo::latLng(1)}')).toMatchObject({start: 20, end: 31})
})
