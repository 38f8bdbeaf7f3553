import {render, screen, within} from '@testing-library/react'
import {stegaBrand} from 'next-sanity'
import {IndustriesPage} from './industries/industries-page'
import {OutcomesPage} from './outcomes/outcomes-page'
import {PeoplePage} from './people/people-page'
import {TopicsPage} from './topics/topics-page'

const topic = (at: number) =>
  stegaBrand({
    _id: `topic-${at}`,
    _type: 'topic' as const,
    title: `Topic ${at}`,
    slug: `topic-${at}`,
    description: at % 2 ? null : 'What it is about.',
    total: at,
  })

const person = (name: string, wroteTotal: number, spokeInTotal: number) =>
  stegaBrand({
    _id: name,
    _type: 'person' as const,
    name,
    slug: name.toLowerCase(),
    role: 'Editor',
    portrait: null,
    wroteTotal,
    spokeInTotal,
  })

test('a hundred topics are listed, each with the number of its pieces', () => {
  render(<TopicsPage topics={Array.from({length: 100}, (_, at) => topic(at))} />)
  const entries = screen.getAllByRole('listitem')
  expect(entries).toHaveLength(100)
  expect(entries.slice(0, 3).map((entry) => entry.textContent)).toEqual([
    'Topic 0What it is about.No piece yet',
    'Topic 1One piece',
    'Topic 2What it is about.2 pieces',
  ])
  expect(screen.getByRole('link', {name: 'Topic 7'})).toHaveAttribute('href', '/topics/topic-7')
})

test('people are authors or interviewees; who has no piece is left out', () => {
  render(<PeoplePage people={[person('Ada', 2, 1), person('Grace', 0, 1), person('Joan', 0, 0)]} />)
  const writers = within(screen.getByRole('region', {name: 'They write here'}))
  expect(writers.getByRole('listitem')).toHaveTextContent('AdaEditor3 pieces')
  const speakers = within(screen.getByRole('region', {name: 'They told us how it went'}))
  expect(speakers.getByRole('link', {name: 'Grace'})).toHaveAttribute('href', '/people/grace')
  expect(screen.queryByText('Joan')).not.toBeInTheDocument()
})

test.each([
  ['topics', () => <TopicsPage topics={[]} />],
  ['people', () => <PeoplePage people={[]} />],
  ['industries', () => <IndustriesPage industries={[]} />],
])('without any %s the page leads to all places instead', (_, page) => {
  render(page())
  expect(screen.getByRole('link', {name: 'Case studies'})).toBeVisible()
  expect(screen.getByRole('link', {name: 'Glossary'})).toBeVisible()
})

test('each outcome has its place, also while no case has ended so', () => {
  const none = {
    worked: [],
    workedTotal: 0,
    mixed: [],
    mixedTotal: 0,
    didNotWork: [],
    didNotWorkTotal: 0,
    tooEarly: [],
    tooEarlyTotal: 0,
    upcoming: [],
  }
  render(<OutcomesPage found={none} caseAsked="/about#sending-us-a-case" />)
  const anchors = screen.getAllByRole('heading', {level: 2}).map(({id}) => id)
  expect(anchors).toEqual(['worked', 'mixed', 'did-not-work', 'too-early'])
  expect(screen.getAllByText(/No case here has ended so yet/)).toHaveLength(4)
  const [told] = screen.getAllByRole('link', {name: 'see what a case tells'})
  expect(told).toHaveAttribute('href', '/about#sending-us-a-case')
})
