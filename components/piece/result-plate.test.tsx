import {render, screen} from '@testing-library/react'
import {stegaBrand} from 'next-sanity'
import type {SectionQueryResult} from '@/lib/sanity.generated'
import {ResultPlate} from './result-plate'

type Stored = Extract<SectionQueryResult['pieces'][number], {_type: 'caseStudy'}>
type Case = Pick<Stored, 'outcome' | 'maturity' | 'industry' | 'organisation' | 'results'>

const nothing: Case = {
  outcome: null,
  maturity: null,
  industry: null,
  organisation: null,
  results: [],
}
const shop = {
  _id: 'shop',
  _type: 'organisation' as const,
  name: 'A shop in Seattle',
  slug: 'shop',
  anonymous: true,
}
const minutes = {
  _key: 'minutes',
  _type: 'result' as const,
  label: 'Time for one description',
  before: 45,
  after: 10,
  unit: 'minutes',
  measuredBy: 'client' as const,
}

const show = (known: Partial<Case>, form: 'head' | 'row' = 'head') =>
  render(<ResultPlate of={stegaBrand({...nothing, ...known})} form={form} />).container

test('says whether it worked, for whom, how far it has come, the figure and who measured it', () => {
  const plate = show({
    outcome: 'worked',
    maturity: 'production',
    industry: {_id: 'retail', _type: 'industry', title: 'Retail', slug: 'retail'},
    organisation: shop,
    results: [minutes],
  })
  expect(screen.getByText('It worked')).toBeVisible()
  expect(screen.getAllByRole('listitem').map(({textContent}) => textContent)).toEqual([
    'A shop in Seattle (name withheld)',
    'Retail',
    'In production',
  ])
  expect(screen.getByRole('link', {name: 'Retail'})).toHaveAttribute('href', '/industries/retail')
  expect(plate).toHaveTextContent(
    /from 45 →to 10 minutesTime for one descriptionMeasured by the client More on this result$/,
  )
})

test('the head leads to the evidence of its result, and an entry of a list to the case alone', () => {
  show({results: [minutes]})
  const more = screen.getByRole('link', {name: 'More on this result'})
  expect(more).toHaveAttribute('href', '#result-minutes')
  show({results: [minutes]}, 'row')
  expect(screen.getAllByRole('link')).toEqual([more])
})

test('the first result that has a figure is shown, with what it is called', () => {
  const without = {...minutes, _key: 'mood', label: 'Mood', before: undefined}
  const more = {
    ...minutes,
    before: undefined,
    changePercent: 30,
    qualifier: 'more-than' as const,
    measuredBy: undefined,
  }
  expect(show({results: [without, more]})).toHaveTextContent(
    /^up by more than 30%Time for one descriptionWho measured it was not said More on this result$/,
  )
})

test('without a figure it says that none was published, and who reports the result', () => {
  const without = {...minutes, before: undefined, measuredBy: 'vendor' as const}
  expect(show({results: [without]})).toHaveTextContent(
    /^No figure publishedTime for one descriptionReported by the vendor or integrator More on this result$/,
  )
})

test('of a case of which nothing is known it says only that there is no figure', () => {
  expect(show({})).toHaveTextContent(/^No figure published$/)
  expect(screen.queryByRole('list')).not.toBeInTheDocument()
})

test('an organisation without a name is called anonymous only if it is', () => {
  show({organisation: {...shop, name: ''}})
  expect(screen.getByRole('listitem')).toHaveTextContent('An anonymous organisation')
  expect(show({organisation: {...shop, name: '', anonymous: false}})).toHaveTextContent(
    /^No figure published$/,
  )
})

test('its name leads to its page from the head of a case, and from a list the row does', () => {
  const {unmount} = render(
    <ResultPlate of={stegaBrand({...nothing, organisation: shop})} form="head" />,
  )
  expect(screen.getByRole('link', {name: 'A shop in Seattle'})).toHaveAttribute(
    'href',
    '/organisations/shop',
  )
  unmount()
  show({organisation: shop}, 'row')
  expect(screen.queryByRole('link')).not.toBeInTheDocument()
})

test('in a list the plate is the row around the title', () => {
  render(
    <ResultPlate of={stegaBrand({...nothing, outcome: 'mixed', organisation: shop})} form="row">
      <h2>A title</h2>
    </ResultPlate>,
  )
  const title = screen.getByRole('heading')
  expect(title.closest('[data-plate="row"]')).toHaveTextContent(
    /^MixedA shop in SeattleA titleNo figure published$/,
  )
})
