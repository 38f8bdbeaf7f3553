import {render, screen} from '@testing-library/react'
import {stegaBrand} from 'next-sanity'
import type {SectionQueryResult} from '@/lib/sanity.generated'
import {CaseDocket} from './case-docket'
import {Card} from './card'
import {CompareForm} from './compare-form'

type Case = Extract<SectionQueryResult['pieces'][number], {_type: 'caseStudy'}>

const standfirst =
  'Copywriters draft with a model and review every text by hand, one after the other, all of them. The client reports 45 minutes before and 10 after.'

const piece: Case = {
  _id: 'case',
  _type: 'caseStudy',
  title: 'A description',
  slug: 'a-description',
  standfirst,
  cover: null,
  publishedAt: null,
  authors: [],
  topics: [],
  organisation: null,
  industry: null,
  outcome: 'worked',
  maturity: null,
  results: [
    {_key: 'a', _type: 'result', label: 'Time', before: 45, after: 10, measuredBy: 'client'},
  ],
}

test('a card never cuts its text: a phone shows a short one whole, and of a long one the figure', () => {
  const {rerender} = render(<Card piece={stegaBrand(piece)} level={3} size="row" />)
  const text = screen.getByText(standfirst)
  expect(text.className).not.toMatch(/clamp|truncate/)
  expect(text).toHaveClass('max-sm:hidden')
  expect(screen.getByRole('article')).toHaveTextContent('from 45 →to 10 TimeMeasured by the client')
  rerender(<Card piece={stegaBrand({...piece, standfirst: 'Short.'})} level={3} size="row" />)
  expect(screen.getByText('Short.')).not.toHaveClass('max-sm:hidden')
})

test('a row of the docket holds the whole of its text, its outcome and who measured its figure', () => {
  render(<CaseDocket pieces={[stegaBrand(piece)]} level={2} />)
  expect(screen.getByText(standfirst).className).not.toMatch(/clamp|truncate/)
  const row = screen.getByRole('listitem')
  expect(row).toHaveTextContent('It worked')
  expect(row).toHaveTextContent('Measured by the client')
})

test('a case to be compared is ticked by its name, in a form that any browser sends', () => {
  const {container} = render(
    <CompareForm>
      <CaseDocket pieces={[stegaBrand(piece)]} level={2} isChoosable />
    </CompareForm>,
  )
  screen.getByRole('checkbox', {name: /^Compare ?: A description$/}).click()
  const form = container.querySelector('form')
  expect(form).toHaveAttribute('action', '/compare')
  expect([...new FormData(form ?? undefined)]).toEqual([['case', 'a-description']])
  expect(screen.getByRole('button', {name: 'Compare'})).toBeVisible()
})
