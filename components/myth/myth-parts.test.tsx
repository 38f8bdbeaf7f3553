import {render, screen} from '@testing-library/react'
import {stegaBrand} from 'next-sanity'
import type {Piece} from '../piece/piece'
import {EvidenceList} from './evidence-list'
import type {Myth} from './myth'
import {relatedOf} from './related-of'
import {VerdictStamp} from './verdict-stamp'

const guide = (slug: string): Piece =>
  stegaBrand({
    _id: slug,
    _type: 'guide' as const,
    title: slug,
    slug,
    standfirst: '',
    cover: null,
    publishedAt: null,
    words: 0,
    authors: [],
    topics: [],
    level: null,
    minutes: null,
  })

const evidence = (slug: string): Myth['evidenceFor'][number] =>
  stegaBrand({
    _key: slug,
    says: 'It did.',
    sourceTitle: null,
    url: null,
    piece: {_id: slug, _type: 'guide' as const, publishedAt: null, title: slug, slug},
  })

const ids = (cited: string[], ...related: string[]) =>
  relatedOf({
    related: related.map(guide),
    evidenceFor: cited.map(evidence),
    evidenceAgainst: [],
  }).map(({_id}) => _id)

test('a myth leads on to pieces that it has not cited, and to those only where others lack', () => {
  expect(ids(['a'], 'a', 'b', 'c', 'd', 'e')).toEqual(['b', 'c', 'd'])
  expect(ids(['a'], 'a', 'b')).toEqual(['b', 'a'])
  expect(ids([])).toEqual([])
})

test('each piece of evidence can be linked, of whichever side it is', () => {
  render(
    <>
      <EvidenceList id="for" title="For" evidence={[evidence('a'), evidence('b')]} />
      <EvidenceList id="against" title="Against" evidence={[evidence('a')]} />
    </>,
  )
  const links = screen.getAllByRole('link', {name: 'Link to this evidence'})
  const targets = links.map((link) => link.getAttribute('href'))
  expect(targets).toEqual(['#for-a', '#for-b', '#against-a'])
  for (const target of targets)
    expect(document.querySelector(target ?? '')).toHaveTextContent('It did.')
})

test('the verdict stands in words with its reason; without both there is nothing', () => {
  const {rerender, container} = render(
    <VerdictStamp verdict={stegaBrand('depends' as const)} answer={stegaBrand('On the task.')} />,
  )
  expect(screen.getByText('It depends')).toBeVisible()
  expect(screen.getByText('On the task.')).toBeVisible()
  rerender(<VerdictStamp verdict={null} answer={stegaBrand('')} />)
  expect(container).toBeEmptyDOMElement()
})
