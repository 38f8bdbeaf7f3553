import {render, screen, within} from '@testing-library/react'
import {Cite} from './cite'
import {CiteLink} from './cite-link'

const cited = {
  title: 'A <pilot> & more',
  authors: [{name: 'Ada Lovelace'}],
  published: '2026-11-17T08:00:00Z',
  updated: null,
  publisher: 'The Casebook',
  url: 'https://a.example/guides/pilot',
}

test('each style is copied whole, and BibTeX is there as a file', () => {
  const file = {href: '/guides/pilot/cite.bib', name: 'pilot.bib'}
  const {container} = render(<Cite cited={cited} file={file} />)
  const headings = screen.getAllByRole('heading', {level: 2}).map(({textContent}) => textContent)
  expect(headings).toEqual(['In plain words', 'APA', 'BibTeX'])
  const texts = [...container.querySelectorAll('copy-text')].map((part) => {
    expect(part.querySelectorAll('button[hidden]')).toHaveLength(1)
    return part.querySelector('[data-copied]')?.textContent
  })
  expect(texts).toEqual([
    'Ada Lovelace: “A <pilot> & more”. The Casebook, 17 November 2026. https://a.example/guides/pilot',
    'Lovelace, A. (2026, November 17). A <pilot> & more. The Casebook. https://a.example/guides/pilot',
    expect.stringMatching(/^@misc\{lovelace2026pilot,\n/),
  ])
  const download = screen.getByRole('link', {name: /pilot\.bib/})
  expect(download).toHaveAttribute('href', '/guides/pilot/cite.bib')
  expect(download).toHaveAttribute('download', 'pilot.bib')
})

test('a piece leads to its references, unless it has no page', () => {
  const {container, rerender} = render(<CiteLink of={{_type: 'myth', slug: 'a'}} />)
  expect(within(container).getByRole('link', {name: 'Cite this'})).toHaveAttribute(
    'href',
    '/myths/a/cite',
  )
  rerender(<CiteLink of={{_type: 'myth', slug: ''}} />)
  expect(container).toBeEmptyDOMElement()
})
