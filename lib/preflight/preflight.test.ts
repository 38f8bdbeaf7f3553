import type {Stored} from './finding.ts'
import {askedBeforePublishing, preflight} from './preflight.ts'

const today = '2026-11-24'
const found = (document: Stored) =>
  preflight({...told, ...document}, today).map(({rule, level, path}) => ({rule, level, path}))
const rulesOf = (document: Stored) => found(document).map(({rule}) => rule)
const text = (style: string, words: string, key = style) => ({
  _type: 'block',
  _key: key,
  style,
  children: [{_type: 'span', text: words}],
})
/** A piece in which there is nothing to find. */
const told = {
  _type: 'guide',
  disclosure: {relationship: 'none'},
  cover: {_type: 'picture', asset: {_ref: 'image-a'}, alt: 'A desk'},
  authors: [{_ref: 'somebody'}],
  body: [text('normal', 'What they did.')],
}
const measured = {_key: 'r', before: 40, after: 12, method: 'Time sheets', measuredBy: 'client'}
const sources = [{title: 'Time sheets'}]

test('a new document is no crash, whatever its fields hold', () => {
  expect(rulesOf({})).toEqual([])
  expect(
    rulesOf({results: 'x', body: [null, 1, {}], sources: {}, seo: [], freshness: 3, title: 7}),
  ).toEqual([])
})

test('a number without method or measurer is an error at its place, before all warnings', () => {
  expect(found({results: [{...measured, method: ' '}], sources: []})).toEqual([
    {rule: 'number-without-method', level: 'error', path: ['results', {_key: 'r'}]},
    {rule: 'number-without-source', level: 'warning', path: ['sources']},
  ])
  expect(rulesOf({results: [{...measured, measuredBy: undefined}], sources})).toEqual([
    'number-without-method',
  ])
  expect(rulesOf({results: [measured], sources})).toEqual([])
  expect(rulesOf({results: [{_key: 'r', label: 'Trust'}]})).toEqual([])
})

test('the message names what is missing', () => {
  const [finding] = preflight({...told, results: [{_key: 'r', factor: 3}], sources}, today)
  expect(finding?.message).toBe(
    'Say how it was measured and who measured it: a number without that is a claim.',
  )
})

test('a disclosure is asked for until there is one', () => {
  expect(rulesOf({disclosure: undefined})).toEqual(['missing-disclosure'])
  expect(rulesOf({disclosure: {paid: false}})).toEqual(['missing-disclosure'])
  expect(rulesOf({disclosure: {demoContent: true}})).toEqual([])
})

test('a review is due after its day, not on it', () => {
  expect(rulesOf({freshness: {reviewBy: '2026-11-23'}})).toEqual(['past-review'])
  expect(rulesOf({freshness: {reviewBy: today}})).toEqual([])
})

test('a piece that is dated in the future is an error that offers to schedule it', () => {
  const dated = (publishedAt: unknown) => found({publishedAt})
  expect(dated('2031-01-01T08:00:00Z')).toEqual([
    {rule: 'published-early', level: 'error', path: ['publishedAt']},
  ])
  const [finding] = preflight({...told, publishedAt: '2031-01-01T08:00:00Z'}, today)
  expect(finding?.message).toContain('before 1 January 2031')
  expect(finding?.message).toContain('Schedule publish')
  for (const date of [
    '2026-11-24T23:59:00Z',
    '2026-11-25T02:00:00+09:00',
    'some day',
    5,
    undefined,
  ])
    expect(dated(date)).toEqual([])
})

test('a version of a release is on its schedule already', () => {
  expect(found({_id: 'versions.new-year.guide', publishedAt: '2031-01-01T08:00:00Z'})).toEqual([])
})

test('on its day a piece is early until its minute, where it is known what time it is', () => {
  const at = (now: string) =>
    preflight({...told, publishedAt: '2026-11-24T12:00:00.000Z'}, now).map(({rule}) => rule)
  expect(at('2026-11-24T11:59:59.999Z')).toEqual(['published-early'])
  expect(at('2026-11-24T12:00:00.000Z')).toEqual([])
})

test('the title that search engines get fits', () => {
  const long = 'x'.repeat(71)
  expect(found({title: long})).toEqual([
    {rule: 'title-too-long', level: 'warning', path: ['title']},
  ])
  expect(rulesOf({title: long, seo: {title: 'Short'}})).toEqual([])
  expect(found({title: 'Short', seo: {title: long}})).toEqual([
    {rule: 'title-too-long', level: 'warning', path: ['seo', 'title']},
  ])
})

test('a subheading stands under a heading, and no heading is empty', () => {
  expect(found({body: [text('h3', 'Detail'), text('h2', 'Whole')]})).toEqual([
    {rule: 'heading-order', level: 'warning', path: ['body', {_key: 'h3'}]},
  ])
  expect(rulesOf({body: [text('h2', 'Whole'), text('h3', 'Detail')]})).toEqual([])
  expect(rulesOf({body: [text('h2', ' '), text('normal', 'Words')]})).toEqual(['empty-heading'])
})

test('whoever is quoted is named', () => {
  const quote = {_type: 'pullQuote', _key: 'q', text: 'It works.'}
  expect(rulesOf({body: [quote]})).toEqual(['quotation-without-speaker'])
  expect(rulesOf({body: [{...quote, attribution: 'A clerk'}]})).toEqual([])
  const answer = {_type: 'questionAnswer', _key: 'a', answers: [{_key: 'x'}]}
  expect(rulesOf({body: [answer]})).toEqual(['quotation-without-speaker'])
  expect(rulesOf({body: [{...answer, answers: [{speaker: {_ref: 'p'}}]}]})).toEqual([])
  // Where one person is interviewed, who answers may be left out.
  const [one, other] = [{_key: 'o'}, {_key: 'p'}]
  expect(rulesOf({speakers: [one], body: [answer]})).toEqual([])
  expect(rulesOf({speakers: [one, other], body: [answer]})).toEqual(['quotation-without-speaker'])
})

test.each(['[Laughs]', '[…]', '[This interview was shortened.]'])(
  '“%s” is no question of an outline',
  (words) => {
    expect(rulesOf({body: [text('normal', words)]})).toEqual([])
  },
)

test('only pieces have to disclose, and a myth’s title is its claim', () => {
  const long = 'x'.repeat(71)
  expect(preflight({_type: 'page'}, today)).toEqual([])
  expect(preflight({_type: 'myth', claim: long}, today)).toMatchObject([
    {rule: 'title-too-long', path: ['claim']},
  ])
})

test('a picture without words for it is an error at its place, however deep', () => {
  const picture = {_type: 'picture', asset: {_ref: 'image-a'}}
  const body = [{_type: 'gallery', _key: 'g', pictures: [{...picture, _key: 'p'}]}]
  expect(found({cover: picture, body})).toEqual([
    {rule: 'missing-alt', level: 'error', path: ['cover', 'alt']},
    {
      rule: 'missing-alt',
      level: 'error',
      path: ['body', {_key: 'g'}, 'pictures', {_key: 'p'}, 'alt'],
    },
  ])
  expect(rulesOf({cover: {...picture, alt: 'A desk'}})).toEqual([])
  expect(rulesOf({cover: {_type: 'picture'}})).toEqual(['without-cover'])
})

test('a piece without words is an error; a block alone, or a reference in a line, is a text', () => {
  const missing = [{rule: 'without-body', level: 'error', path: ['body']}]
  for (const body of [undefined, [], 'x', [text('normal', ' ')], [text('h2', '')]])
    expect(found({body}).filter(({rule}) => rule === 'without-body')).toEqual(missing)
  expect(rulesOf({body: [{_type: 'figure', _key: 'f'}]})).toEqual([])
  const cited = {_type: 'block', _key: 'c', children: [{_type: 'citation', _key: 'x'}]}
  expect(rulesOf({body: [cited]})).toEqual([])
  expect(preflight({_type: 'page'}, today)).toEqual([])
})

test('a case study without an industry is a warning; other pieces need none', () => {
  const industries = (more: object) =>
    preflight({_type: 'caseStudy', ...more}, today).filter(({rule}) => rule === 'without-industry')
  expect(industries({})).toMatchObject([{level: 'warning', path: ['industry']}])
  expect(industries({industry: {_ref: 'industry-law'}})).toEqual([])
  expect(industries({_type: 'guide'})).toEqual([])
})

test('a piece without cover or authors is a warning, which Publish asks about once', () => {
  const bare = {...told, cover: {_type: 'picture'}, authors: []}
  expect(found(bare)).toEqual([
    {rule: 'without-cover', level: 'warning', path: ['cover']},
    {rule: 'without-author', level: 'warning', path: ['authors']},
  ])
  const asked = (published: Stored | null, draft: Stored = bare) =>
    askedBeforePublishing(draft, published).map(({rule}) => rule)
  expect(asked(null)).toEqual(['without-cover', 'without-author'])
  expect(asked({...bare, authors: told.authors})).toEqual(['without-author'])
  expect(asked(bare)).toEqual([])
  expect(asked(null, {...told, disclosure: undefined})).toEqual(['missing-disclosure'])
  expect(asked(null, told)).toEqual([])
  expect(asked(null, {_type: 'myth'})).toEqual([])
})

test('takeaways stand once', () => {
  const body = [{_type: 'keyTakeaways', _key: 't', items: ['a']}]
  expect(rulesOf({body, keyTakeaways: ['a', 'b', 'c']})).toEqual(['takeaways-twice'])
  expect(rulesOf({body, keyTakeaways: []})).toEqual([])
})

test('results inside the text are held to the same, with the way to them', () => {
  const body = [{_type: 'resultFigures', _key: 'b', results: [{_key: 'r', before: 4, after: 2}]}]
  expect(found({body, sources})).toEqual([
    {
      rule: 'number-without-method',
      level: 'error',
      path: ['body', {_key: 'b'}, 'results', {_key: 'r'}],
    },
  ])
})

test('an answer in a comparison says when it was true, unless it is unknown', () => {
  const row = (cell: object) => ({
    body: [
      {_type: 'comparisonTable', _key: 't', rows: [{_key: 'r', title: 'Cost', cells: [cell]}]},
    ],
  })
  expect(found(row({verdict: 'yes'}))).toEqual([
    {
      rule: 'comparison-without-date',
      level: 'warning',
      path: ['body', {_key: 't'}, 'rows', {_key: 'r'}],
    },
  ])
  expect(rulesOf(row({verdict: 'yes', asOf: today}))).toEqual([])
  expect(rulesOf(row({verdict: 'unknown'}))).toEqual([])
})

test('amounts say who counted them and how', () => {
  const economics = {spentOnce: 10, gainedPerYear: 20}
  expect(found({economics, sources})).toEqual([
    {rule: 'number-without-method', level: 'error', path: ['economics']},
  ])
  expect(rulesOf({economics: {...economics, measuredBy: 'client', method: 'x'}, sources})).toEqual(
    [],
  )
  expect(rulesOf({economics: {currency: 'EUR'}})).toEqual([])
})
