import {render, screen, within} from '@testing-library/react'
import {stegaBrand} from 'next-sanity'
import type {ModelQueryResult, OrganisationQueryResult} from '@/lib/sanity.generated'
import {ModelPage} from './models/[slug]/model-page'
import {ModelsPage} from './models/models-page'
import {OrganisationPage} from './organisations/[slug]/organisation-page'
import {OrganisationsPage} from './organisations/organisations-page'

const bank = {
  _id: 'bank',
  _type: 'organisation' as const,
  title: 'A large bank',
  slug: 'bank',
  anonymous: true,
  region: 'New York',
  sizeBand: '10000+' as const,
  industry: {_id: 'banking', _type: 'industry' as const, title: 'Banking', slug: 'banking'},
}
const review = {
  _id: 'review',
  _type: 'caseStudy' as const,
  title: 'The review tool',
  slug: 'review',
  outcome: 'mixed' as const,
  publishedAt: null,
}

const model: NonNullable<ModelQueryResult> = {
  _id: 'small',
  _type: 'model',
  _rev: 'r1',
  title: 'Small 2',
  slug: 'small',
  vendor: 'A maker',
  family: null,
  version: null,
  releasedOn: null,
  offer: null,
  offerCheckedOn: null,
  description: null,
  supersededBy: null,
  supersedes: [],
  pieces: [],
  total: 0,
  upcoming: [],
}

const named = (_id: string) => ({
  _id,
  title: `The piece ${_id}`,
  slug: _id,
  publishedAt: null,
  verifiedOn: null,
  topics: [],
  prompts: [],
})
const deepDive = (_id: string) => ({
  ...named(_id),
  _type: 'deepDive' as const,
  modelsUsed: [],
  testedWith: [],
})

const show = (known: Partial<NonNullable<ModelQueryResult>>) =>
  render(<ModelPage model={stegaBrand({...model, ...known})} />)

test('an organisation is listed with what is known of it and what came of its cases', () => {
  const found = {organisations: [{...bank, total: 1, cases: [review]}], total: 1, upcoming: []}
  render(<OrganisationsPage found={stegaBrand(found)} />)
  const [entry] = screen.getAllByRole('listitem')
  expect(entry).toHaveTextContent(
    /A large bank.*Banking.*New York.*10,000 people or more.*withheld/,
  )
  expect(screen.getByRole('link', {name: 'A large bank'})).toHaveAttribute(
    'href',
    '/organisations/bank',
  )
  expect(screen.getByText('Mixed')).toBeVisible()
})

test('lists by name have pages before and further, not newer and older ones', () => {
  const found = {organisations: [{...bank, total: 1, cases: [review]}], total: 60, upcoming: []}
  render(<OrganisationsPage found={stegaBrand(found)} page={2} />)
  expect(screen.getByRole('link', {name: 'Previous'})).toHaveAttribute('href', '/organisations')
  expect(screen.getByRole('link', {name: 'Next'})).toHaveAttribute('href', '/organisations/page/3')
})

test('an organisation without a case, and lists of nothing, lead to all places instead', () => {
  const organisation: NonNullable<OrganisationQueryResult> = {
    ...bank,
    _rev: 'r1',
    description: null,
    pieces: [],
    total: 0,
    upcoming: [],
  }
  const pages = [
    <OrganisationPage key="1" organisation={stegaBrand(organisation)} />,
    <OrganisationsPage key="2" found={{organisations: [], total: 0, upcoming: []}} />,
    <ModelsPage key="3" found={{models: [], total: 0, upcoming: []}} />,
  ]
  for (const page of pages) {
    const {unmount} = render(page)
    expect(screen.getByRole('link', {name: 'Glossary'})).toBeVisible()
    unmount()
  }
})

test('each piece says how it names the model, in which version, and when that was looked at', () => {
  const use = (role: string, of: string) => ({_key: role, version: '8B', role, model: of})
  show({
    total: 4,
    pieces: [
      {
        ...named('a'),
        _type: 'caseStudy',
        modelsUsed: [use('drafts', 'small'), use('ranks', 'other')],
        testedWith: [],
      },
      {...deepDive('b'), testedWith: [use('answers', 'small')], verifiedOn: '2026-11-17'},
      {
        ...deepDive('c'),
        prompts: [{_key: 'p', version: '7B', testedOn: '2026-10-01', model: 'small'}],
      },
      deepDive('d'),
    ],
  })
  const [used, tested, prompted, discussed] = screen
    .getAllByRole('heading', {level: 3})
    .map((heading) => heading.closest('li'))
  expect(used).toHaveTextContent(/Case study.*In use: 8Bdrafts$/)
  expect(tested).toHaveTextContent(/Tested: 8Banswers.*Facts checked on 17 November 2026$/)
  expect(prompted).toHaveTextContent(/Prompt tested with 7B on 1 October 2026$/)
  expect(discussed).toHaveTextContent(/Discussed$/)
})

test('whether it is still offered is said with its date, or that nobody has looked', () => {
  const {unmount} = show({})
  expect(screen.getByText('Not looked up')).toBeInTheDocument()
  unmount()
  const newer = {_id: 'new', _type: 'model' as const, name: 'Small 3', slug: 'small-3'}
  show({offer: 'withdrawn', offerCheckedOn: '2026-11-01', supersededBy: newer})
  const facts = within(screen.getByRole('complementary', {name: 'About this model'}))
  expect(facts.getByText(/Withdrawn by its maker/)).toHaveTextContent('as of 1 November 2026')
  expect(facts.getByText('Small 3')).toHaveAttribute('href', '/models/small-3')
})
