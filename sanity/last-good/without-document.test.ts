/** @jest-environment node */
import {withoutDocument} from './without-document'

const gone = {_id: 'gone', _type: 'guide', title: 'Withdrawn'}
const other = {_id: 'other', _type: 'guide', title: 'Stays'}

test('a list loses the document, however deep it lies', () => {
  const answer = {data: {_id: 'topic', pieces: [gone, other], parts: [{related: [[gone], gone]}]}}
  expect(withoutDocument(answer, 'gone')).toEqual({
    data: {_id: 'topic', pieces: [other], parts: [{related: [[]]}]},
  })
})

test('where the document stood alone, there is nothing', () => {
  expect(withoutDocument({data: gone, tags: ['document:gone']}, 'gone')).toEqual({
    data: null,
    tags: ['document:gone'],
  })
  expect(withoutDocument({lead: gone, evidence: [{says: 'Yes', piece: gone}]}, 'gone')).toEqual({
    lead: null,
    evidence: [{says: 'Yes', piece: null}],
  })
})

test('what has another id stays as it is: a draft, a longer id, a mention of the id', () => {
  const answer = {
    data: [
      {...gone, _id: 'drafts.gone'},
      {...gone, _id: 'gone-2'},
      {_ref: 'gone'},
      'gone',
      1,
      null,
    ],
  }
  expect(withoutDocument(answer, 'gone')).toEqual(answer)
})
