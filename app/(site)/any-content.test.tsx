import {evaluate, parse} from 'groq-js'
import {toHtml} from 'hast-util-to-html'
import {renderToStaticMarkup} from 'react-dom/server'
import {Body} from '@/components/blocks/body'
import {bodyMarkup} from '@/components/blocks/markup'
import {bodyProjection} from '@/components/blocks/queries'
import {bodyText} from '@/components/blocks/text'
import {isArticleType} from '@/lib/content-types'
import {reportOn} from '@/lib/preflight/report'
import {bodyAsTyped} from '@/sanity/answer-shapes'
import {bodyOfAll, exampleId} from '@/sanity/schema-examples'
import {documents, feedOf, isTried, own, placesOf, show, views, withAt} from './test-views'

/** Values that importers and scripts may store where the schema requires others. */
const junk: Record<string, unknown> = {
  null: null,
  'a number': 7,
  'a text': 'text',
  'an array': [null, 5, 'text', [], {_type: 'otherType'}],
  'an object of another type': {_type: 'otherType', title: 3, slug: [], children: 'x'},
  'a reference to nothing': {_type: 'reference', _ref: 'nothing', _weak: true},
}

/** A different kind per place; `npm run test:all` tries all six at every place. */
const junkAt = (index: number) =>
  Object.entries(junk).filter((_, kind) => process.env.THOROUGH || kind === index % 6)

test('every type of the schema is shown somewhere', () => {
  expect(own.map(({_type}) => _type).toSorted()).toEqual(Object.keys(views).toSorted())
})

let reports: string[]
beforeEach(() => {
  reports = []
  for (const method of ['error', 'warn'] as const)
    import.meta.jest
      .spyOn(console, method)
      .mockImplementation((...said: unknown[]) => void reports.push(String(said[0])))
})

/** Expects reports of unknown blocks and marks only. */
const expectNoOtherReports = () =>
  expect(
    reports.filter((line) => !/has no component for the block|Unknown mark type/.test(line)),
  ).toEqual([])

test.each(own)('$_type: whatever stands at whichever place, the rest is shown', async (example) => {
  expect((await show(example)).length).toBeGreaterThan(example._type === 'redirect' ? 1 : 60)
  const failures: string[] = []
  for (const [index, place] of placesOf(example)
    .filter((at) => isTried(example, at))
    .entries()) {
    for (const [name, other] of junkAt(index)) {
      try {
        await show(withAt(example, place, other))
        await feedOf(withAt(example, place, other))
      } catch (error) {
        failures.push(`${place.join('.')} is ${name}: ${String(error)}`)
      }
    }
  }
  expect(failures).toEqual([])
  expectNoOtherReports()
})

const bodyTree = parse(`$body[]${bodyProjection}`)

async function showBody(body: unknown) {
  const answer = await evaluate(bodyTree, {dataset: documents, params: {body}})
  const value = bodyAsTyped(await answer.get())
  reportOn([{_id: 'piece', _type: 'guide', body}])
  toHtml(bodyMarkup(value))
  return renderToStaticMarkup(<Body value={value} preview />) + bodyText(value)
}

test.each(bodyOfAll.map((block) => ({block, name: `${block._type} ${block._key}`})))(
  'a text with $name: whatever stands at whichever place, its neighbours are shown',
  async ({block}) => {
    const [before] = bodyOfAll
    const failures: string[] = []
    for (const [index, place] of placesOf([block]).entries()) {
      for (const [name, other] of junkAt(index)) {
        try {
          const shown = await showBody([
            {...before, _key: 'before'},
            ...withAt([block], place, other),
          ])
          if (!shown.includes('A paragraph.')) failures.push(`${place.join('.')}: nothing is shown`)
        } catch (error) {
          failures.push(`${place.join('.')} is ${name}: ${String(error)}`)
        }
      }
    }
    expect(failures).toEqual([])
    expectNoOtherReports()
  },
)

test('a piece loses the names that lead nowhere, and keeps the others', async () => {
  const gone = {_type: 'reference', _ref: 'nothing', _weak: true}
  const author = {_key: 'a', _type: 'reference', _ref: exampleId('person')}
  for (const example of own.filter(({_type}) => isArticleType(_type))) {
    const shown = await show({...example, authors: [{...gone, _key: 'x'}, author, null]})
    expect(shown).toContain('/people/the-person')
  }
})
