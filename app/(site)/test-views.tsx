import {evaluate, parse, type ExprNode} from 'groq-js'
import {toHtml} from 'hast-util-to-html'
import {stegaBrand, type StegaBranded} from 'next-sanity'
import type {ReactNode} from 'react'
import {renderToStaticMarkup} from 'react-dom/server'
import {Card} from '@/components/listing/card'
import {LeadStory} from '@/components/listing/lead-story'
import {MixedList} from '@/components/listing/mixed-list'
import {MythList} from '@/components/myth/myth-list'
import {PieceList} from '@/components/listing/piece-list'
import {resultsOf} from '@/components/results/reported-result'
import {NextSteps, pieceSteps} from '@/components/site/next-steps'
import {SiteFooter} from '@/components/site/site-footer'
import {SiteHeader} from '@/components/site/site-header'
import {pathOf} from '@/lib/addresses/addresses'
import {tagsOfResult} from '@/lib/changes/cache-tags'
import {articleTypes, isArticleType, type ArticleType} from '@/lib/content-types'
import {csvOf} from '@/lib/csv'
import {withoutEarly} from '@/lib/early'
import {subjectsOf} from '@/lib/filters/facets'
import {wholeList, type ListState} from '@/lib/filters/filter-path'
import {listingOf} from '@/lib/filters/listing'
import {pageRange} from '@/lib/paging'
import {reportOn} from '@/lib/preflight/report'
import {destinationOf} from '@/lib/addresses/redirects'
import type {SanityQueries} from '@sanity/client'
import {asTyped, schema} from '@/sanity/answer-shapes'
import {draftsShownUntil} from '@/sanity/due'
import {articleQuery, sectionQuery} from '@/sanity/queries/articles'
import * as caseQueries from '@/sanity/queries/cases'
import {filtersQuery} from '@/sanity/queries/filters'
import {mythQuery, mythsQuery} from '@/sanity/queries/myths'
import * as site from '@/sanity/queries/site'
import {stillTrueQuery} from '@/sanity/queries/still-true'
import * as subjects from '@/sanity/queries/subjects'
import {exampleId, schemaExamples, type StoredDocument} from '@/sanity/schema-examples'
import {articleMarkup} from '../markup/article-markup'
import {itemOfArticle, itemOfMyth} from '../markup/feed-item'
import {markdownOfArticle, markdownOfMyth} from '../markup/markdown-twin'
import {mythMarkup} from '../markup/myth-markup'
import {openResult} from '../open-data/open-result'
import {ArticlePage} from './[section]/[slug]/article-page'
import {describeArticle} from './[section]/[slug]/article-things'
import {IndexPage} from './[section]/index-page'
import {describeOwnPage, OwnPage} from './[section]/own-page'
import {ComparePage, describeComparison} from './compare/compare-page'
import {GlossaryPage} from './glossary/glossary-page'
import {describeHome, HomePage} from './home-page'
import {describeIndustry, IndustryPage} from './industries/[slug]/industry-page'
import {IndustriesPage} from './industries/industries-page'
import {describeModel, ModelPage} from './models/[slug]/model-page'
import {ModelsPage} from './models/models-page'
import {MythPage} from './myths/[slug]/myth-page'
import {describeMyth} from './myths/[slug]/myth-things'
import {describeOrganisation, OrganisationPage} from './organisations/[slug]/organisation-page'
import {OrganisationsPage} from './organisations/organisations-page'
import {OutcomesPage} from './outcomes/outcomes-page'
import {pageMetadata, plain, type PageDescription} from './page-metadata'
import {PeoplePage} from './people/people-page'
import {describePerson, PersonPage} from './people/[slug]/person-page'
import {describeResults, ResultsPage} from './results/results-page'
import {ListPage} from './still-true/list-page'
import {listNames} from './still-true/still-true-lists'
import {StillTruePage} from './still-true/still-true-page'
import {describeTopic, TopicPage} from './topics/[slug]/topic-page'
import {TopicsPage} from './topics/topics-page'

// For tests: renders every page that shows a document, as readers get it, without a server.

export type Place = (string | number)[]

/** Paths of all values in a document, nested ones included; system fields are left out. */
export function placesOf(value: unknown): Place[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) =>
    /^_(id|type|rev|createdAt|updatedAt)$/.test(name) && !Array.isArray(value)
      ? []
      : [[name], ...placesOf(inner).map((place) => [name, ...place])],
  )
}

export const valueAt = (value: unknown, place: Place): unknown =>
  place.reduce<unknown>((inner, name) => Object(inner)[name], value)

/** A copy with the value at a path replaced. */
export function withAt<T>(value: T, place: Place, other: unknown): T
export function withAt(value: unknown, [first, ...rest]: Place, other: unknown): unknown {
  if (first === undefined) return other
  const inner = typeof value === 'object' && value !== null ? Object.entries(value) : []
  const changed = inner.map(([name, field]) => [
    name,
    name === String(first) ? withAt(field, rest, other) : field,
  ])
  return Array.isArray(value) ? changed.map(([, field]) => field) : Object.fromEntries(changed)
}

const trees = new Map<string, ExprNode>()

/**
 * The answer as readers get it: the query's result, conformed to its type, without early pieces.
 */
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
  const given = {shownUntil: draftsShownUntil, ...pageRange(1), ...params}
  const tree = trees.get(query) ?? parse(query, {params: pageRange(1)})
  trees.set(query, tree)
  const answer = await evaluate(tree, {dataset: [...dataset], params: given})
  const data = await answer.get()
  tagsOfResult(data)
  return stegaBrand(withoutEarly(asTyped(query, data), Date.now()).shown)
}

type View = (dataset: readonly object[]) => Promise<ReactNode>

/** Renders a page together with its metadata. */
async function withHead(dataset: readonly object[], page: ReactNode, head: PageDescription) {
  const metadata = pageMetadata(head, await ask(dataset, site.settingsQuery))
  return (
    <>
      {page}
      {JSON.stringify(metadata)}
    </>
  )
}

const piece =
  (type: ArticleType): View =>
  async (dataset) => {
    const article = await ask(dataset, articleQuery, {type, slug: exampleId(type)})
    const {pieces} = await ask(dataset, sectionQuery, {type})
    return (
      <>
        {article &&
          (await withHead(
            dataset,
            <ArticlePage article={article} siteName="The site" preview />,
            describeArticle(article),
          ))}
        <PieceList type={type} pieces={pieces} level={2} />
        <MixedList id="mixed" title="Mixed" pieces={pieces} />
        {pieces.map((shown) => (
          <Card key={shown._id} piece={shown} level={3} size="tile" />
        ))}
        {pieces[0] && <LeadStory piece={pieces[0]} />}
      </>
    )
  }

/** A section's index: whole, and narrowed to a value of every facet that has one. */
const index =
  (type: ArticleType): View =>
  async (dataset) => {
    const {pieces} = await ask(dataset, sectionQuery, {type})
    const found = plain(await ask(dataset, filtersQuery, {type, subjects: subjectsOf(type)}))
    const facets = listingOf(type, found, wholeList)?.facets ?? []
    const chosen = facets.flatMap(({name, values: [first]}) => (first ? [[name, first.value]] : []))
    const narrowed: ListState = {...wholeList, chosen: Object.fromEntries(chosen)}
    return [wholeList, narrowed].map((state, at) => {
      const listing = listingOf(type, found, state)
      return listing && <IndexPage key={at} {...{type, state, listing, pieces}} />
    })
  }

const home: View = async (dataset) => {
  const answer = await ask(dataset, site.homeQuery)
  const settings = await ask(dataset, site.settingsQuery)
  const pages = await ask(dataset, site.pagesQuery)
  return (
    <>
      <SiteHeader settings={settings} pages={pages} />
      {await withHead(
        dataset,
        <HomePage settings={settings} home={answer} />,
        describeHome(settings),
      )}
      <SiteFooter settings={settings} pages={pages} />
    </>
  )
}

const myth: View = async (dataset) => {
  const answer = await ask(dataset, mythQuery, {slug: exampleId('myth')})
  const myths = await ask(dataset, mythsQuery)
  return (
    <>
      {answer &&
        (await withHead(
          dataset,
          <MythPage myth={answer} siteName="The site" preview />,
          describeMyth(answer),
        ))}
      <MythList myths={myths} level={2} />
    </>
  )
}

const page: View = async (dataset) => {
  const answer = await ask(dataset, site.pageQuery, {slug: exampleId('page')})
  return answer && withHead(dataset, <OwnPage page={answer} preview />, describeOwnPage(answer))
}

const person: View = async (dataset) => {
  const answer = await ask(dataset, subjects.personQuery, {slug: exampleId('person')})
  return answer && withHead(dataset, <PersonPage person={answer} />, describePerson(answer))
}

const topic: View = async (dataset) => {
  const answer = await ask(dataset, subjects.topicQuery, {slug: exampleId('topic')})
  return answer && withHead(dataset, <TopicPage topic={answer} />, describeTopic(answer))
}

const glossary: View = async (dataset) => (
  <GlossaryPage terms={await ask(dataset, subjects.glossaryQuery)} />
)

const industry: View = async (dataset) => {
  const answer = await ask(dataset, subjects.industryQuery, {slug: exampleId('industry')})
  return answer && withHead(dataset, <IndustryPage industry={answer} />, describeIndustry(answer))
}

/** A case beside another, and the list to choose from. */
const compared: View = async (dataset) => {
  const slugs = [exampleId('caseStudy')]
  const found = await ask(dataset, caseQueries.choosableQuery, {industries: []})
  const one = await ask(dataset, caseQueries.comparedQuery, {slugs})
  const cases = [...one, ...one.map((each) => ({...each, _id: 'another'}))]
  return withHead(dataset, <ComparePage cases={cases} found={found} />, describeComparison(cases))
}

const results: View = async (dataset) => {
  const cases = await ask(dataset, caseQueries.resultsQuery)
  const licence = await ask(dataset, site.dataLicenceQuery)
  return (
    <>
      {await withHead(
        dataset,
        <ResultsPage
          cases={cases}
          filter={{}}
          licence={licence?.name ? {name: licence.name, url: licence.url} : undefined}
          siteName="The site"
        />,
        describeResults(cases),
      )}
      {csvOf(['note', 'source_note', 'kind'], resultsOf(cases).map(openResult))}
    </>
  )
}

/** The lists of all topics, people, industries and outcomes, and what leads on from a page. */
const indexes: View = async (dataset) => {
  const {pieces} = await ask(dataset, site.newestQuery)
  return (
    <>
      <TopicsPage {...await ask(dataset, subjects.topicsQuery)} />
      <PeoplePage {...await ask(dataset, subjects.peopleQuery)} />
      <IndustriesPage {...await ask(dataset, subjects.industriesQuery)} />
      <OutcomesPage found={await ask(dataset, subjects.outcomesQuery)} caseAsked="/about" />
      <NextSteps steps={pieceSteps(pieces, new Set())} />
    </>
  )
}

/** Checks, corrections and replacements, at once and in lists of their own. */
const stillTrue: View = async (dataset) => {
  const found = await ask(dataset, stillTrueQuery)
  return (
    <>
      <StillTruePage found={found} today="2026-11-30" />
      {listNames.map((name) => (
        <ListPage key={name} name={name} found={found} today="2026-11-30" />
      ))}
    </>
  )
}

const organisation: View = async (dataset) => {
  const slug = exampleId('organisation')
  const answer = await ask(dataset, subjects.organisationQuery, {slug})
  const found = await ask(dataset, subjects.organisationsQuery)
  return (
    <>
      {answer &&
        (await withHead(
          dataset,
          <OrganisationPage organisation={answer} />,
          describeOrganisation(answer),
        ))}
      <OrganisationsPage found={found} />
    </>
  )
}

const model: View = async (dataset) => {
  const answer = await ask(dataset, subjects.modelQuery, {slug: exampleId('model')})
  return (
    <>
      {answer && (await withHead(dataset, <ModelPage model={answer} />, describeModel(answer)))}
      <ModelsPage found={await ask(dataset, subjects.modelsQuery)} />
    </>
  )
}

const redirect: View = async (dataset) => {
  const addresses = await ask(dataset, site.addressesQuery)
  const pages = addresses.flatMap((address) => pathOf(address) ?? [])
  return JSON.stringify(destinationOf(await ask(dataset, site.redirectsQuery), pages, '/there'))
}

/** By document type, the pages that show such a document or refer to it. */
export const views: Record<string, View[]> = {
  ...Object.fromEntries(
    articleTypes.map((type) => [type, [piece(type), index(type), indexes, stillTrue]]),
  ),
  caseStudy: [
    piece('caseStudy'),
    index('caseStudy'),
    indexes,
    stillTrue,
    compared,
    results,
    organisation,
    model,
  ],
  glossaryTerm: [glossary, topic],
  home: [home],
  industry: [piece('caseStudy'), piece('interview'), index('caseStudy'), industry, indexes, home],
  model: [piece('caseStudy'), piece('guide'), index('guide'), model, stillTrue],
  myth: [myth, stillTrue],
  organisation: [piece('caseStudy'), organisation, compared, results],
  page: [page, home],
  person: [person, piece('interview'), indexes, page],
  redirect: [redirect],
  siteSettings: [home, results],
  topic: [topic, glossary, piece('guide'), index('guide'), indexes, home],
}

export const documents = schemaExamples(schema)

/** The dataset of examples, with a document in place of the example with the same id. */
const datasetWith = (document: StoredDocument) => [
  ...documents.filter(({_id}) => _id !== document._id),
  document,
]

/** What feeds contain of a piece or myth, and its entry there; empty for other documents. */
export async function feedOf(document: StoredDocument) {
  const {_type: type} = document
  const dataset = datasetWith(document)
  if (isArticleType(type)) {
    const article = await ask(dataset, articleQuery, {type, slug: exampleId(type)})
    return article
      ? {html: toHtml(articleMarkup(article)), item: itemOfArticle(article)}
      : {html: ''}
  }
  const answer = type === 'myth' && (await ask(dataset, mythQuery, {slug: exampleId('myth')}))
  return answer ? {html: toHtml(mythMarkup(answer)), item: itemOfMyth(answer)} : {html: ''}
}

/** A piece or myth as Markdown; empty for other documents. */
export async function markdownOfDocument(document: StoredDocument): Promise<string> {
  const {_type: type} = document
  const dataset = datasetWith(document)
  if (isArticleType(type)) {
    const article = await ask(dataset, articleQuery, {type, slug: exampleId(type)})
    return article ? markdownOfArticle(article) : ''
  }
  const answer = type === 'myth' && (await ask(dataset, mythQuery, {slug: exampleId('myth')}))
  return answer ? markdownOfMyth(answer) : ''
}

/** Renders all pages that show a document, which replaces the example with the same id. */
export async function show(document: StoredDocument) {
  const dataset = datasetWith(document)
  const addresses = await ask(dataset, site.addressesQuery)
  addresses.map((address) => pathOf(address))
  reportOn([document])
  const shown: string[] = []
  for (const view of views[document._type] ?? [])
    shown.push(renderToStaticMarkup(await view(dataset)))
  return shown.join('\n')
}

/** Types that no page may show. */
const unseen = new Set(['campaigns'])

/** The full example of each type that readers see. */
export const own = documents.filter(
  ({_id, _type}) => _id === exampleId(_type) && !unseen.has(_type),
)

/** Whether a field is tested with this type: fields of all kinds of piece are tested with one. */
export const isTried = ({_type}: StoredDocument, [field]: Place) =>
  !isArticleType(_type) ||
  _type === 'caseStudy' ||
  !own.some((other) => other._type === 'caseStudy' && field !== undefined && field in other)
