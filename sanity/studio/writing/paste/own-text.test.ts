import {lostOfOwn} from './own-text'

const cited = {_type: 'citation', _key: 'b', sourceKey: 'survey'}
const copied = JSON.stringify([
  {
    _type: 'block',
    markDefs: [
      {_type: 'link', _key: 'l', href: 'https://example.org'},
      {_type: 'link', _key: 'unused', href: 'https://example.org'},
    ],
    children: [
      {_type: 'span', text: 'Read it', marks: ['strong', 'l']},
      {_type: 'citation', _key: 'a', sourceKey: 'report'},
      cited,
    ],
  },
  {_type: 'callout', text: [{_type: 'block', children: [cited]}]},
])

const named = (...names: string[]) => names.map((name) => ({name, fields: []}))
const whole = {
  annotations: named('link'),
  inlineObjects: named('citation', 'footnote'),
  blockObjects: named('callout'),
}
const wordsOnly = {annotations: named('link'), inlineObjects: [], blockObjects: []}

test('citations of sources that the piece has not are counted, in blocks too', () => {
  const lost = (sources: unknown) => lostOfOwn(copied, whole, sources)
  expect(lost([{_key: 'report'}])).toEqual({blocks: 0, links: 0, inline: 0, citations: 2})
  expect(lost([{_key: 'report'}, {_key: 'survey'}])).toMatchObject({citations: 0})
  expect(lost(undefined)).toMatchObject({citations: 3})
})

test('what a text of words cannot hold is counted', () => {
  expect(lostOfOwn(copied, wordsOnly, [])).toEqual({
    blocks: 1,
    links: 0,
    inline: 2,
    citations: 0,
  })
  expect(lostOfOwn(copied, {...wordsOnly, annotations: []}, [])).toMatchObject({links: 1})
})

test('of what cannot be read nothing is lost', () => {
  expect(lostOfOwn('no JSON', wordsOnly, [])).toMatchObject({blocks: 0, citations: 0})
})
