/** @jest-environment node */
import {mutationsText, parseMutations} from './logged-mutations.ts'

const body = [{_key: 'a', text: 'some words'}]
const stored = (fields: object) => ({
  _id: 'a',
  _type: 'post',
  _rev: 'r',
  _createdAt: 'then',
  _updatedAt: 'now',
  ...fields,
})

test('what stands in the result is not written twice, and is read back as it was sent', () => {
  const result = stored({body, title: 'x'})
  const mutations = [{createOrReplace: {_id: 'a', body, title: 'x', nothing: null}}]
  const text = mutationsText(mutations, result)
  expect(text).not.toContain('some words')
  expect(parseMutations(text, result)).toEqual(mutations)
})

test('what a later mutation changed is kept as it was sent', () => {
  const mutations = [{create: {_id: 'a', body}}, {patch: {id: 'a', set: {'body[0].text': 'new'}}}]
  const result = stored({body: [{_key: 'a', text: 'new'}]})
  expect(parseMutations(mutationsText(mutations, result), result)).toEqual(mutations)
  const deleted = [{create: {_id: 'a', body}}, {delete: {id: 'a'}}]
  expect(parseMutations(mutationsText(deleted, undefined), undefined)).toEqual(deleted)
})
