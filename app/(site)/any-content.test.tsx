import {evaluate, parse, type ExprNode} from 'groq-js'
import {stegaBrand, type StegaBranded} from 'next-sanity'
import type {ReactNode} from 'react'
import {renderToStaticMarkup} from 'react-dom/server'
import {Body} from '@/components/blocks/body'
import {bodyProjection} from '@/components/blocks/queries'
import {bodyText} from '@/components/blocks/text'
import {Card} from '@/components/card'
import {HomeSection} from '@/components/home-section'
import {LeadStory} from '@/components/lead-story'
import {MixedList} from '@/components/mixed-list'
import {MythList} from '@/components/myth-list'
import {PersonHeader} from '@/components/person-header'
import {PieceList} from '@/components/piece-list'
import {SiteFooter} from '@/components/site-footer'
import {SiteHeader} from '@/components/site-header'
import {TopicLinks} from '@/components/topic-links'
import {pathOf} from '@/lib/addresses'
import {tagsOfResult} from '@/lib/cache-tags'
import {articleTypes, isArticleType, type ArticleType} from '@/lib/content-types'
import {withoutEarly} from '@/lib/early'
import {reportOn} from '@/lib/preflight/report'
import {destinationOf} from '@/lib/redirects'
import type {SanityQueries} from '@sanity/client'
import {asTyped, bodyAsTyped, schema} from '@/sanity/answer-shapes'
import {draftsShownUntil} from '@/sanity/due'
import {articleQuery, sectionQuery} from '@/sanity/queries/articles'
import {mythQuery, mythsQuery} from '@/sanity/queries/myths'
import * as site from '@/sanity/queries/site'
import {glossaryQuery, personQuery, topicQuery} from '@/sanity/queries/subjects'
import {bodyOfAll, exampleId, schemaExamples, type StoredDocument} from '@/sanity/schema-examples'
import {ArticlePage} from './[section]/[slug]/article-page'
import {OwnPage} from './[section]/own-page'
import {MythPage} from './myths/[slug]/myth-page'
import {pageMetadata} from './page-metadata'

/** What importers and scripts leave where the schema wants something else. */
const junk: Record<string, unknown> = {
  null: null,
  'a number': 7,
  'a text': 'text',
  'an array': [null, 5, 'text', [], {_type: 'otherType'}],
  'an object of another type': {_type: 'otherType', title: 3, slug: [], children: 'x'},
  'a reference to nothing': {_type: 'reference', _ref: 'nothing', _weak: true},
}

/** One kind at each place, another at the next; `npm run test:all` tries all six everywhere. */
const junkAt = (index: number) =>
  Object.entries(junk).filter((_, kind) => process.env.THOROUGH || kind === index % 6)

type Place = (string | number)[]

/** Every place of a value, the deepest included; the system's own fields are the lake's to keep. */
function placesOf(value: unknown): Place[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) =>
    /^_(id|type|rev|createdAt|updatedAt)$/.test(name) && !Array.isArray(value)
      ? []
      : [[name], ...placesOf(inner).map((place) => [name, ...place])],
  )
}

/** A copy with something else at a place. */
function withAt<T>(value: T, place: Place, other: unknown): T
function withAt(value: unknown, [first, ...rest]: Place, other: unknown): unknown {
  if (first === undefined) return other
  const inner = typeof value === 'object' && value !== null ? Object.entries(value) : []
  const changed = inner.map(([name, field]) => [
    name,
    name === String(first) ? withAt(field, rest, other) : field,
  ])
  return Array.isArray(value) ? changed.map(([, field]) => field) : Object.fromEntries(changed)
}

const trees = new Map<string, ExprNode>()

/** What readers get, by the way that the site goes: the query, the type made true, nothing early. */
function ask<Query extends keyof SanityQueries>(
  dataset: readonly object[],
  query: Query,
  params?: Record<string, unknown>,
): Promise<StegaBranded<SanityQueries[Query]>>
async function ask(
  dataset: readonly object[],
  query: string,
  params: Record<string, unknown> = {},
): Promise<unknown> {
  const given = {shownUntil: draftsShownUntil, ...params}
  const tree = trees.get(query) ?? parse(query)
  trees.set(query, tree)
  const answer = await evaluate(tree, {dataset: [...dataset], params: given})
  const data = await answer.get()
  tagsOfResult(data)
  return stegaBrand(withoutEarly(asTyped(query, data), Date.now()).shown)
}

type View = (dataset: readonly object[]) => Promise<ReactNode>

const piece =
  (type: ArticleType): View =>
  async (dataset) => {
    const article = await ask(dataset, articleQuery, {type, slug: exampleId(type)})
    const pieces = await ask(dataset, sectionQuery, {type})
    if (article)
      pageMetadata({
        title: article.title,
        description: article.standfirst,
        path: pathOf(article) ?? '/',
        picture: article.cover,
        article: {...article, authors: article.authors.map(({name}) => name)},
      })
    return (
      <>
        {article && <ArticlePage article={article} preview />}
        <PieceList type={type} pieces={pieces} level={2} />
        <MixedList id="mixed" title="Mixed" pieces={pieces} />
        {pieces.map((shown) => (
          <Card key={shown._id} piece={shown} level={3} size="tile" />
        ))}
        {pieces[0] && <LeadStory piece={pieces[0]} />}
      </>
    )
  }

const home: View = async (dataset) => {
  const answer = await ask(dataset, site.homeQuery)
  const settings = await ask(dataset, site.settingsQuery)
  return (
    <>
      <SiteHeader settings={settings} />
      {answer.lead && <LeadStory piece={answer.lead} />}
      <MixedList id="picks" title="Picks" pieces={answer.picks} />
      {articleTypes.map((type) => (
        <HomeSection key={type} type={type} pieces={answer[type]} />
      ))}
      <MythList myths={answer.myths} level={2} />
      <SiteFooter settings={settings} pages={await ask(dataset, site.pagesQuery)} />
    </>
  )
}

const myth: View = async (dataset) => {
  const answer = await ask(dataset, mythQuery, {slug: exampleId('myth')})
  const myths = await ask(dataset, mythsQuery)
  return (
    <>
      {answer && <MythPage myth={answer} preview />}
      <MythList myths={myths} level={2} />
    </>
  )
}

const page: View = async (dataset) => {
  const answer = await ask(dataset, site.pageQuery, {slug: exampleId('page')})
  return answer && <OwnPage page={answer} preview />
}

const person: View = async (dataset) => {
  const answer = await ask(dataset, personQuery, {slug: exampleId('person')})
  return answer && <PersonHeader person={answer} />
}

const topic: View = async (dataset) => {
  const answer = await ask(dataset, topicQuery, {slug: exampleId('topic')})
  const terms = await ask(dataset, glossaryQuery)
  return (
    <>
      {answer?.title}
      {answer?.terms.map((term) => pathOf(term))}
      {terms.map((term) => (
        <p key={term._id}>
          {term.term} {term.aliases.join(', ')} {term.definition}
          <TopicLinks topics={term.topics} />
        </p>
      ))}
    </>
  )
}

const redirect: View = async (dataset) => {
  const addresses = await ask(dataset, site.addressesQuery)
  const pages = addresses.flatMap((address) => pathOf(address) ?? [])
  return destinationOf(await ask(dataset, site.redirectsQuery), pages, '/there')?.href
}

/** What shows a document of each type, itself or from where it is referred to. */
const views: Record<string, View[]> = {
  ...Object.fromEntries(articleTypes.map((type) => [type, [piece(type)]])),
  glossaryTerm: [topic],
  home: [home],
  industry: [piece('caseStudy')],
  model: [piece('caseStudy')],
  myth: [myth],
  organisation: [piece('caseStudy')],
  page: [page, home],
  person: [person, piece('interview')],
  redirect: [redirect],
  siteSettings: [home],
  topic: [topic, piece('guide')],
}

const documents = schemaExamples(schema)

/** Renders all that shows a document, in place of its example. */
async function show(document: StoredDocument) {
  const dataset = [...documents.filter(({_id}) => _id !== document._id), document]
  const addresses = await ask(dataset, site.addressesQuery)
  addresses.map((address) => pathOf(address))
  reportOn([document])
  const shown: string[] = []
  for (const view of views[document._type] ?? [])
    shown.push(renderToStaticMarkup(await view(dataset)))
  return shown.join('\n')
}

/** For marketing: no page may show them. */
const unseen = new Set(['campaigns'])

const own = documents.filter(({_id, _type}) => _id === exampleId(_type) && !unseen.has(_type))

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

/** Blocks and marks that the site does not know are told of; nothing else may be. */
const expectNoOtherReports = () =>
  expect(
    reports.filter((line) => !/has no component for the block|Unknown mark type/.test(line)),
  ).toEqual([])

/** What all kinds of piece have is tried with the first of them. */
const isTried = ({_type}: StoredDocument, [field]: Place) =>
  !isArticleType(_type) ||
  _type === 'caseStudy' ||
  !own.some((other) => other._type === 'caseStudy' && field !== undefined && field in other)

test.each(own)('$_type: whatever stands at whichever place, the rest is shown', async (example) => {
  expect((await show(example)).length).toBeGreaterThan(example._type === 'redirect' ? 1 : 60)
  const failures: string[] = []
  for (const [index, place] of placesOf(example)
    .filter((at) => isTried(example, at))
    .entries()) {
    for (const [name, other] of junkAt(index)) {
      try {
        await show(withAt(example, place, other))
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
