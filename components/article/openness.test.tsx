import {render, screen, within} from '@testing-library/react'
import {stegaBrand} from 'next-sanity'
import type {ArticleQueryResult} from '@/lib/sanity.generated'
import {Corrections} from './corrections'
import {Disclosure} from './disclosure'
import {Freshness} from './freshness'
import {Sources} from './sources'

type Stored = NonNullable<ArticleQueryResult>
const sources = (stored: Stored['sources']) => <Sources sources={stegaBrand(stored)} />
const corrections = (stored: Stored['corrections']) => (
  <Corrections corrections={stegaBrand(stored)} />
)
const freshness = (stored: Stored['freshness']) => <Freshness freshness={stegaBrand(stored)} />
const disclosure = (stored: Stored['disclosure']) => <Disclosure disclosure={stegaBrand(stored)} />

const nothingTold = {
  demoContent: false,
  relationship: null,
  relationshipNote: null,
  paid: false,
  aiAssistance: null,
  aiNote: null,
  note: null,
}
const unknownSource = {publisher: null, url: null, publishedOn: null, accessedOn: null, note: null}

test('what is empty shows nothing', () => {
  const {container} = render(
    <>
      {sources([{...unknownSource, _key: 'a', title: ''}])}
      {corrections([{_key: 'a', date: '2026-11-01', severity: 'minor', text: ''}])}
      {freshness({verifiedOn: null, reviewBy: null, supersededBy: null})}
      {disclosure({...nothingTold, relationship: 'none', aiAssistance: 'none'})}
    </>,
  )
  expect(container).toBeEmptyDOMElement()
})

test('sources are numbered, linked where they have an address, and dated', () => {
  render(
    sources([
      {
        _key: 'report',
        title: 'A report',
        publisher: 'An institute',
        url: 'https://example.org/report',
        publishedOn: '2025-03-04',
        accessedOn: '2026-11-02',
        note: 'Figures of 2024.',
      },
      {...unknownSource, _key: 'talk', title: 'A conversation'},
    ]),
  )
  const [report, talk] = screen.getAllByRole('listitem').filter(({id}) => id)
  expect(report).toHaveAttribute('id', 'source-report')
  expect(report).toHaveTextContent('A reportAn institute4 March 2025read on 2 November 2026')
  expect(screen.getByRole('link', {name: 'A report'})).toHaveAttribute(
    'href',
    'https://example.org/report',
  )
  expect(talk).toHaveTextContent(/^A conversation$/)
})

test('an address that could run a script is no link', () => {
  render(sources([{...unknownSource, _key: 'x', title: 'X', url: 'javascript:alert(1)'}]))
  expect(screen.getByText('X')).toBeVisible()
  expect(screen.queryByRole('link')).toBeNull()
})

test('corrections stand newest first, each with its day and gravity', () => {
  render(
    corrections([
      {_key: 'a', date: '2026-10-01', severity: 'minor', text: 'A name was misspelt.'},
      {_key: 'b', date: '2026-11-05', severity: 'important', text: 'It was 40 hours, not 14.'},
    ]),
  )
  const told = within(screen.getByRole('region', {name: 'Corrections'})).getAllByRole('listitem')
  expect(told.map(({textContent}) => textContent)).toEqual([
    'Important, 5 November 2026It was 40 hours, not 14.',
    'Minor, 1 October 2026A name was misspelt.',
  ])
})

test('a piece says what replaces it, and how old its facts are', () => {
  const {container} = render(
    freshness({
      verifiedOn: '2026-05-01',
      reviewBy: '2026-11-01',
      supersededBy: {
        _id: 'g',
        _type: 'guide',
        publishedAt: null,
        title: 'The new guide',
        slug: 'new',
      },
    }),
  )
  expect(screen.getByRole('link', {name: 'The new guide'})).toHaveAttribute('href', '/guides/new')
  expect(container).toHaveTextContent(
    'Facts checked on 1 May 2026. To be checked again by 1 November 2026.',
  )
})

test('a relationship, a payment and help from a model are told in sentences', () => {
  render(
    disclosure({
      ...nothingTold,
      relationship: 'client',
      relationshipNote: 'since 2024.',
      paid: true,
      aiAssistance: 'translation',
      note: 'Names were changed.',
    }),
  )
  expect(screen.getByRole('note')).toHaveTextContent(
    'Disclosure. They are a client of ours: since 2024. This piece was paid for. A language model helped with translation. Names were changed.',
  )
})
