import {questionAnswerExample} from '@/components/blocks/question-answer/example'
import {stepsExample} from '@/components/blocks/steps/example'
import {isKnown, shortcomings} from '@/tests/json-ld-requirements'
import {own, show, withAt} from './test-views'

type Printed = {'@type': string} & Record<string, unknown>

const script = /<script type="application\/ld\+json">(.*?)<\/script>/gs

/** The JSON-LD of all pages that show a document. */
async function thingsOf(document: (typeof own)[number]): Promise<Printed[]> {
  const html = await show(document)
  return [...html.matchAll(script)].map(([, text = '']) => JSON.parse(text))
}

const example = (type: string) => {
  const found = own.find(({_type}) => _type === type)
  if (!found) throw new Error(`There is no example of the type ${type}.`)
  return type === 'guide' ? withAt(found, ['body'], [stepsExample]) : found
}

const only = async (type: string, thing: string) =>
  (await thingsOf(example(type))).find((each) => each['@type'] === thing)

test.each(own)('$_type: machines find all that search engines ask for', async (document) => {
  const things = await thingsOf(document)
  expect(things.flatMap(shortcomings)).toEqual([])
  expect(things.map((thing) => thing['@type']).filter((type) => !isKnown(type))).toEqual([])
})

test.each([
  ['caseStudy', 'Article'],
  ['interview', 'Article'],
  ['deepDive', 'TechArticle'],
  ['guide', 'HowTo'],
  ['myth', 'ClaimReview'],
  ['person', 'ProfilePage'],
  ['topic', 'CollectionPage'],
  ['industry', 'CollectionPage'],
  ['organisation', 'ProfilePage'],
  ['model', 'CollectionPage'],
  ['glossaryTerm', 'DefinedTermSet'],
  ['siteSettings', 'WebSite'],
  ['siteSettings', 'Dataset'],
  ['page', 'BreadcrumbList'],
])('%s is described as %s', async (type, thing) => {
  expect(await only(type, thing)).toBeDefined()
})

test('a guide lists its steps, each with how to tell that it worked', async () => {
  const howTo = await only('guide', 'HowTo')
  expect(howTo?.['step']).toEqual(
    expect.arrayContaining([
      expect.objectContaining({
        '@type': 'HowToStep',
        text: expect.stringContaining('You know it worked when: '),
      }),
    ]),
  )
})

test('a guide without steps is an article, as search engines refuse a HowTo without', async () => {
  const things = await thingsOf(withAt(example('guide'), ['body'], []))
  expect(things.map((thing) => thing['@type'])).toContain('Article')
  expect(things.map((thing) => thing['@type'])).not.toContain('HowTo')
})

test('a piece names its topics with their pages, its sources and its corrections', async () => {
  const article = await only('caseStudy', 'Article')
  expect(article).toMatchObject({
    about: [{'@type': 'Thing', url: expect.stringMatching(/\/topics\/the-topic$/)}],
    citation: [{'@type': 'CreativeWork', name: expect.any(String)}],
    correction: [{'@type': 'CorrectionComment', text: expect.any(String)}],
  })
})

test('an interview is about the people in it', async () => {
  const article = await only('interview', 'Article')
  expect(article?.['about']).toEqual(
    expect.arrayContaining([
      {
        '@type': 'Person',
        name: expect.any(String),
        url: expect.stringMatching(/\/people\/the-person$/),
      },
    ]),
  )
})

test('each question of an interview has its address, and each answer its speaker', async () => {
  const asked = withAt(example('interview'), ['body'], [questionAnswerExample])
  const things = await thingsOf(asked)
  expect(things.find((thing) => thing['@type'] === 'Article')?.['hasPart']).toEqual([
    {
      '@type': 'Question',
      name: questionAnswerExample.question,
      url: expect.stringMatching(
        new RegExp(`/interviews/the-interview#q-${questionAnswerExample._key}$`),
      ),
      acceptedAnswer: {
        '@type': 'Answer',
        text: expect.any(String),
        author: expect.objectContaining({'@type': 'Person', name: expect.any(String)}),
      },
    },
  ])
  // They are for answers of a publisher, and for those of any visitor.
  expect(things.map((thing) => thing['@type'])).not.toContain('FAQPage')
  expect(things.map((thing) => thing['@type'])).not.toContain('QAPage')
})

test('a person who does not exist is called fictional', async () => {
  const said = async (fictional: boolean) =>
    JSON.stringify(await thingsOf(withAt(example('person'), ['fictional'], fictional)))
  expect(await said(true)).toContain('"disambiguatingDescription":"A fictional person"')
  expect(await said(false)).not.toContain('disambiguating')
})

test('what lacks something is told by name', () => {
  expect(shortcomings({'@type': 'HowTo', name: 'A pilot', url: 'guides/pilot', step: []})).toEqual([
    'HowTo step[].text|itemListElement',
    'HowTo author[].name',
    'HowTo publisher.name',
    'HowTo url is “guides/pilot”',
  ])
  expect(
    shortcomings({'@type': 'WebSite', name: 'A', url: 'https://a.example', publisher: {}}),
  ).toEqual(['WebSite publisher.name', 'object without @type'])
})
