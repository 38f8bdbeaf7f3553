import {vercelStegaCombine} from '@vercel/stega'
import type {FiltersQueryResult} from '../sanity.generated'
import {wholeList} from './filter-path'
import {keysCleaned} from './keys-cleaned'
import {listingOf} from './listing'

const inPreview = <Word extends string>(word: Word) =>
  // Words are typed by what they say.
  vercelStegaCombine(word, {origin: 'sanity.io', href: '/studio'}, false) as Word

const law = inPreview('Law')

const found: FiltersQueryResult = {
  rows: [
    {
      id: 'a',
      _type: 'caseStudy',
      publishedAt: '2026-11-01T08:00:00Z',
      verifiedOn: null,
      industry: 'id-law',
      function: inPreview('legal'),
      topic: [],
      model: [],
      modelInUse: [],
      approach: inPreview('managed'),
      outcome: inPreview('worked'),
      maturity: null,
      level: null,
      minutes: null,
      evidence: 0,
    },
  ],
  industry: [{id: 'id-law', title: law, slug: inPreview('law'), nearby: []}],
  topic: [],
  model: [],
  upcoming: [],
}

test('a preview filters as the page does, and the titles of subjects keep what opens their fields', () => {
  const chosen = {industry: 'law', outcome: 'worked', function: 'legal'}
  const listing = listingOf('caseStudy', keysCleaned(found), {...wholeList, chosen})
  expect(listing?.ids).toEqual(['a'])
  const industry = listing?.facets.find(({name}) => name === 'industry')
  expect(industry?.values).toEqual([{value: 'law', title: law, count: 1, isChosen: true}])
})
