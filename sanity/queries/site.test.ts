/** @jest-environment node */
import {evaluate, parse} from 'groq-js'
import {addressesQuery} from './site'

const slug = (current: string) => ({_type: 'slug', current})
const organisation = (_id: string) => ({_id, _type: 'organisation', slug: slug(_id)})
const caseOf = (_ref: string, publishedAt: string) => ({
  _id: `case-of-${_ref}`,
  _type: 'caseStudy',
  slug: slug(`case-of-${_ref}`),
  publishedAt,
  organisation: {_type: 'reference', _ref},
})

test('search engines are led to an organisation once a case about it is out', async () => {
  const dataset = [
    organisation('shop'),
    organisation('bank'),
    organisation('clinic'),
    caseOf('shop', '2026-01-01T00:00:00Z'),
    caseOf('clinic', '2030-01-01T00:00:00Z'),
    {_id: 'topic', _type: 'topic', slug: slug('topic')},
    {_id: 'page', _type: 'page', slug: slug('page'), seo: {noIndex: true}},
  ]
  const params = {shownUntil: '2026-11-30T00:00:00Z'}
  const answer = await evaluate(parse(addressesQuery, {params}), {dataset, params})
  const found: {_id: string; noIndex: boolean}[] = await answer.get()
  expect(Object.fromEntries(found.map(({_id, noIndex}) => [_id, noIndex]))).toEqual({
    shop: false,
    bank: true,
    clinic: true,
    'case-of-shop': false,
    'case-of-clinic': false,
    topic: false,
    page: true,
  })
})
