import {fireEvent, render, screen, within} from '@testing-library/react'
import {renderToStaticMarkup} from 'react-dom/server'
import {searchKinds} from '@/lib/addresses/search-path'
import type {Found, Hit} from '@/lib/found'
import {countInWords} from './found-count'
import {FoundList} from './found-list'
import {SearchBox} from './search-box'
import {SearchFilters} from './search-filters'
import {NoCase, Spelling} from './search-notes'

const hit: Hit = {
  id: 'case-a',
  type: 'caseStudy',
  title: [
    {text: 'The ', isMarked: false},
    {text: 'review', isMarked: true},
    {text: ' tool', isMarked: false},
  ],
  excerpt: [{text: 'A <b>bank</b> built it.', isMarked: false}],
  card: {
    path: '/case-studies/a',
    role: null,
    verdict: null,
    outcome: 'mixed',
    industry: 'Banking',
    businessFunction: 'compliance',
    result: null,
  },
}

const found: Found = {
  hits: [hit],
  total: 5,
  types: {caseStudy: 3, myth: 2},
  industries: [
    {slug: 'banking', title: 'Banking', count: 2},
    {slug: 'law', title: 'Law', count: 1},
  ],
  corrections: [],
  unknown: [],
  withoutCase: [],
  nearest: [],
  nextDue: undefined,
}

test('a result says what it is, whether it worked, and marks what was looked for', () => {
  render(<FoundList hits={[hit]} level={3} start={25} />)
  const item = screen.getByRole('listitem')
  expect(item).toHaveTextContent('Case study · Banking')
  expect(item).toHaveTextContent('Mixed')
  expect(within(item).getByRole('link', {name: 'The review tool'})).toHaveAttribute(
    'href',
    '/case-studies/a',
  )
  expect(item.querySelector('mark')).toHaveTextContent('review')
  expect(item).toHaveTextContent('A <b>bank</b> built it.')
  expect(screen.getByRole('list')).toHaveAttribute('start', '25')
})

test.each(searchKinds)('a $type says what it is', ({type}) => {
  const card = {...hit.card, industry: null, outcome: null}
  render(<FoundList hits={[{...hit, type, card}]} level={3} />)
  const [said] = screen.getByRole('listitem').querySelectorAll('p > span')
  expect(said).not.toBeEmptyDOMElement()
})

test('results without an outcome, a text or a figure have none', () => {
  const card = {...hit.card, outcome: null, industry: null, role: 'Editor'}
  render(<FoundList hits={[{...hit, type: 'person', excerpt: [], card}]} level={2} />)
  expect(screen.getByRole('listitem')).toHaveTextContent(/^PersonThe review toolEditor$/)
})

test('filters are links to paths, with what there is of each, and keep each other', () => {
  render(<SearchFilters state={{query: 'a b', industry: 'law'}} found={found} />)
  const kinds = within(screen.getByRole('navigation', {name: 'Kind'})).getAllByRole('link')
  expect(kinds.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
    ['All', '/search/a%20b/industry/law'],
    ['Case studies3', '/search/a%20b/in/case-studies/industry/law'],
    ['Myths2', '/search/a%20b/in/myths/industry/law'],
  ])
  const current = screen
    .getAllByRole('link')
    .filter((link) => link.hasAttribute('aria-current'))
    .map((link) => link.textContent)
  expect(current).toEqual(['All', 'Law1'])
})

test('where there is nothing to choose there is no filter', () => {
  const {container} = render(
    <SearchFilters state={{query: 'a'}} found={{types: {guide: 1}, industries: []}} />,
  )
  expect(container.querySelector('a')).toBeNull()
})

test('a line of work without a case is named, with the nearest cases', () => {
  render(<NoCase found={{withoutCase: ['insurance', 'claims handling'], nearest: [hit]}} />)
  const part = screen.getByRole('region', {name: 'No case in insurance or claims handling yet'})
  expect(within(part).getByRole('link')).toHaveAttribute('href', '/case-studies/a')
})

test('a slip is offered without it, and a word that nobody uses is named', () => {
  const {unmount} = render(
    <Spelling
      query="Retreival costs"
      found={{...found, corrections: [{word: 'Retreival', instead: 'retrieval'}]}}
    />,
  )
  expect(screen.getByRole('link')).toHaveAttribute('href', '/search/retrieval%20costs')
  expect(document.body).toHaveTextContent('That is what these results are for.')
  unmount()
  const {container} = render(<Spelling query="x y" found={{...found, unknown: ['x']}} />)
  expect(container).toHaveTextContent('Nothing here says “x”.')
})

test('a slip whose correction finds nothing does not speak of results', () => {
  const corrections = [{word: 'telecm', instead: 'telecom'}]
  render(<Spelling query="telecm" found={{...found, corrections, total: 0}} />)
  expect(document.body).toHaveTextContent('Did you mean telecom? That was looked for too.')
})

test('where cases stand above as the nearest, it is not said that nothing was found', () => {
  expect([0, 1, 5].map((total) => countInWords(total))).toEqual([
    'Nothing found',
    'One result',
    '5 results',
  ])
  expect([0, 1, 5].map((total) => countInWords(total, true))).toEqual([
    'Nothing else found',
    'One more result',
    '5 more results',
  ])
})

/** The box as readers get it: jsdom knows no search element, of which React would complain. */
function showBox(query?: string) {
  document.body.innerHTML = renderToStaticMarkup(<SearchBox {...(query && {query})} />)
}

test('Ctrl+K or ⌘K goes to the box, and no single key does', async () => {
  await import('./search-keys.element')
  showBox('pilot')
  const box = screen.getByRole('searchbox', {name: 'What do you want to know?'})
  expect(box).toHaveValue('pilot')
  const press = (more: object) => fireEvent.keyDown(document.body, {key: 'k', ...more})
  for (const other of [{}, {key: '/'}, {ctrlKey: true, shiftKey: true}, {key: 'l', ctrlKey: true}])
    expect(press(other)).toBe(true)
  expect(box).not.toHaveFocus()
  for (const ours of [{ctrlKey: true}, {metaKey: true}]) {
    box.blur()
    expect(press(ours)).toBe(false)
    expect(box).toHaveFocus()
  }
})

test('the box is a form that works without a script', () => {
  showBox()
  const form = document.querySelector('search > form')
  expect(form).toHaveAttribute('action', '/search')
  expect(form).toContainElement(screen.getByRole('button', {name: 'Search'}))
  expect(screen.getByRole('searchbox')).toHaveAttribute('name', 'q')
})
