import {stegaBrand} from 'next-sanity'
import type {SectionQueryResult} from '@/lib/sanity.generated'
import {readNext} from './read-next'

const piece = (id: string): SectionQueryResult['pieces'][number] => ({
  _id: id,
  _type: 'guide',
  title: id,
  slug: id,
  standfirst: '',
  cover: null,
  publishedAt: null,
  authors: [],
  topics: [],
  level: null,
  minutes: null,
})
const ids = (chosen: string[], related: string[]) =>
  readNext(stegaBrand({_id: 'this', chosen: chosen.map(piece), related: related.map(piece)})).map(
    ({_id}) => _id,
  )

test('what an editor chose comes first, and the newest of the topics fill the row', () => {
  expect(ids(['a'], ['b', 'c', 'd'])).toEqual(['a', 'b', 'c'])
  expect(ids([], ['b'])).toEqual(['b'])
})

test('no piece stands there twice, nor the piece itself', () => {
  expect(ids(['a', 'this'], ['a', 'b'])).toEqual(['a', 'b'])
})
