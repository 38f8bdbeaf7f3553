import {render, screen, within} from '@testing-library/react'
import {stegaBrand} from 'next-sanity'
import type {SectionQueryResult} from '@/lib/sanity.generated'
import {headlineOf} from '@/lib/result-change'
import {Results} from './results'

type CaseStudy = Extract<SectionQueryResult['pieces'][number], {_type: 'caseStudy'}>
type Stored = Partial<Omit<CaseStudy['results'][number], '_key'>>

const show = (...results: Stored[]) =>
  render(
    <Results
      results={stegaBrand(
        results.map((result, index) => ({
          _key: `${index}`,
          _type: 'result' as const,
          label: 'Time for one description',
          ...result,
        })),
      )}
    />,
  )

test('before and after stand beside the change worked out from them and who measured it', () => {
  show({before: 45, after: 10, unit: 'minutes', betterWhen: 'lower', measuredBy: 'client'})
  const entry = screen.getByRole('listitem')
  expect(entry).toHaveTextContent('from 45 →to 10 minutes')
  expect(entry).toHaveTextContent('−78% an improvement: lower is better')
  expect(entry).toHaveTextContent('Measured by the client.')
})

test('a result without a figure is reported by someone, as the head of the page says', () => {
  show({measuredBy: 'vendor'})
  expect(screen.getByRole('listitem')).toHaveTextContent('Reported by the vendor or integrator.')
})

test('a figure that stands at the head of the page is seen there alone, and heard with its bars', () => {
  const results = stegaBrand([
    {_key: 'a', _type: 'result' as const, label: 'Time', before: 45, after: 10},
    {_key: 'b', _type: 'result' as const, label: 'Speed', factor: 3},
  ])
  render(<Results results={results} told={headlineOf(results)} />)
  expect(screen.getByText('from', {exact: false}).closest('p')).toHaveClass('sr-only')
  expect(screen.getByText(/3×/).closest('p')).not.toHaveClass('sr-only')
  expect(screen.getByText('before 45')).toBeInTheDocument()
})

test('the bars of a result carry their figures, the longer one as far as its column goes', () => {
  show({before: 45, after: 10, unit: 'minutes', betterWhen: 'lower', measuredBy: 'client'})
  const [before, after] = document.querySelectorAll('svg rect')
  expect([before, after].map((bar) => bar?.getAttribute('width'))).toEqual(['100%', '22.22%'])
  expect([before, after].map((bar) => bar?.nextElementSibling?.textContent)).toEqual([
    'before 45',
    'after 10',
  ])
  expect([before, after].map((bar) => bar?.hasAttribute('x'))).toEqual([false, false])
})

test('a figure that is not exact says so before it, and its label need not', () => {
  show({label: 'Accuracy', changePercent: 30, qualifier: 'more-than', measuredBy: 'client'})
  expect(screen.getByRole('heading')).toHaveTextContent(/^Accuracy$/)
  expect(screen.getByRole('listitem')).toHaveTextContent('up by more than 30%Measured by')
})

test('no exact change is worked out from a figure that is not exact', () => {
  show({before: 45, after: 10, qualifier: 'about', unit: 'minutes', measuredBy: 'client'})
  const entry = screen.getByRole('listitem')
  expect(entry).toHaveTextContent('from 45 →to about 10 minutes')
  expect(entry).not.toHaveTextContent('%')
})

test('one of a unit is said in the singular', () => {
  show({before: 3, after: 1, unit: 'weeks', measuredBy: 'client'})
  expect(screen.getByRole('listitem')).toHaveTextContent(/to 1 week(?!s)/)
})

test('each result has a link to itself', () => {
  show({before: 45, after: 10})
  const heading = screen.getByRole('heading', {name: 'Time for one description'})
  expect(heading).toHaveAttribute('id', 'result-0')
  expect(screen.getByRole('link', {name: 'Link to this result'})).toHaveAttribute(
    'href',
    '#result-0',
  )
})

test('a change for the worse is called that', () => {
  show({before: 10, after: 12, betterWhen: 'lower', measuredBy: 'independent'})
  expect(screen.getByRole('listitem')).toHaveTextContent('+20% a change for the worse')
})

test('where no figure was published the page says so and makes none up', () => {
  show({betterWhen: 'higher', measuredBy: 'vendor', note: 'No figure before or after.'})
  const entry = screen.getByRole('listitem')
  expect(entry).toHaveTextContent('No figure published')
  expect(entry).toHaveTextContent('No figure before or after.')
  expect(entry).not.toHaveTextContent(/[0-9%]/)
  // The open outline of a bar, and no bar.
  expect(entry.querySelector('path')).toHaveAttribute('stroke-dasharray')
  expect(entry.querySelector('rect')).toBeNull()
})

test('a ratio is shown as one, without “times” said twice', () => {
  show({factor: 3, unit: 'times as fast', betterWhen: 'higher', measuredBy: 'client'})
  expect(screen.getByRole('listitem')).toHaveTextContent(/3× as fast/)
})

test('a figure without a source says that nobody said who measured it', () => {
  show({changePercent: 30})
  const entry = screen.getByRole('listitem')
  expect(within(entry).getByText('Who measured it was not said.')).toBeVisible()
  expect(entry).toHaveTextContent('+30%')
})

test('a result that an editor has just added shows without a stray word', () => {
  show({label: ''})
  expect(screen.getByRole('listitem')).toHaveTextContent(
    /^No figure publishedWho measured it was not said\.$/,
  )
})
