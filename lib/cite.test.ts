import {apaCitation, bibtex, plainCitation, type Cited} from './cite'

const piece: Cited = {
  title: 'From 45 minutes to 10',
  authors: [{name: 'Maren Oduya'}],
  published: '2026-11-17T08:00:00Z',
  updated: null,
  publisher: 'The LLM Casebook',
  url: 'https://a.example/case-studies/product-descriptions',
}

test('a piece with one author', () => {
  expect(plainCitation(piece)).toBe(
    'Maren Oduya: “From 45 minutes to 10”. The LLM Casebook, 17 November 2026. https://a.example/case-studies/product-descriptions',
  )
  expect(apaCitation(piece)).toBe(
    'Oduya, M. (2026, November 17). From 45 minutes to 10. The LLM Casebook. https://a.example/case-studies/product-descriptions',
  )
  expect(bibtex(piece)).toBe(`@misc{oduya2026from,
  author = {Oduya, Maren},
  title = {{From 45 minutes to 10}},
  howpublished = {The LLM Casebook},
  year = {2026},
  day = {17},
  month = nov,
  url = {https://a.example/case-studies/product-descriptions}
}
`)
})

test('several authors, with particles, hyphens and initials', () => {
  const authors = ['Ada van der Berg', 'Jean-Paul Roux', 'J. R. Okafor'].map((name) => ({name}))
  expect(plainCitation({...piece, authors})).toMatch(
    /^Ada van der Berg, Jean-Paul Roux and J\. R\. Okafor: “/,
  )
  expect(apaCitation({...piece, authors})).toMatch(
    /^van der Berg, A\., Roux, J\.-P\., & Okafor, J\. R\. \(2026/,
  )
  expect(bibtex({...piece, authors})).toContain(
    'author = {van der Berg, Ada and Roux, Jean-Paul and Okafor, J. R.}',
  )
})

test('a publication that is its own author is named once, and never turned round', () => {
  for (const authors of [[], [{name: 'The LLM Casebook'}]]) {
    expect(apaCitation({...piece, authors})).toBe(
      'The LLM Casebook. (2026, November 17). From 45 minutes to 10. https://a.example/case-studies/product-descriptions',
    )
    expect(bibtex({...piece, authors})).toContain('author = {{The LLM Casebook}}')
  }
  expect(bibtex({...piece, authors: [{name: 'The Editors'}]})).toContain('author = {{The Editors}}')
})

test('authors who do not exist are named so', () => {
  const authors = [{name: 'Maren Oduya', fictional: true}]
  expect(plainCitation({...piece, authors})).toContain('. The author is fictional. https')
  expect(apaCitation({...piece, authors})).toContain('to 10 [The author is fictional]. The LLM')
  expect(bibtex({...piece, authors})).toContain('note = {The author is fictional}')
  const mixed = {...piece, authors: [...authors, {name: 'Ada Lovelace'}]}
  expect(plainCitation(mixed)).toContain('Maren Oduya: fictional.')
})

test('signs that mean something to BibTeX are escaped', () => {
  const title = '100% of $5 & #1_a {b} ~c^d \\e'
  expect(bibtex({...piece, title})).toContain(
    'title = {{100\\% of \\$5 \\& \\#1\\_a \\{b\\} \\textasciitilde{}c\\textasciicircum{}d \\textbackslash{}e}}',
  )
  const broken = bibtex({...piece, title: 'Two\nlines', url: 'https://a.example/{x}'})
  expect(broken).toContain('title = {{Two lines}}')
  expect(broken).toContain('url = {https://a.example/%7Bx%7D}')
})

test('braces are balanced whatever the texts hold', () => {
  for (const text of ['{', '}', '{{}', '\\{', '\\', 'a}b{c']) {
    const entry = bibtex({
      ...piece,
      title: text,
      authors: [{name: `${text} ${text}`}],
      publisher: text,
    })
    const bare = entry.replace(/\\[{}]/g, '')
    expect(bare.split('{').length).toBe(bare.split('}').length)
  }
})

test('what is unknown is left out', () => {
  const bare = {...piece, published: 'soon', publisher: '', authors: []}
  expect(plainCitation(bare)).toBe(`“${piece.title}”. ${piece.url}`)
  expect(apaCitation(bare)).toBe(`${piece.title}. (n.d.). ${piece.url}`)
  expect(bibtex(bare)).toBe(
    `@misc{from,\n  title = {{${piece.title}}},\n  url = {${piece.url}}\n}\n`,
  )
  expect(bibtex({...bare, title: '名前'})).toMatch(/^@misc\{piece,/)
})

test('an update is told of, unless it is of the same day', () => {
  const updated = '2026-11-20T08:00:00Z'
  expect(plainCitation({...piece, updated})).toContain(
    '17 November 2026, updated 20 November 2026.',
  )
  expect(plainCitation({...piece, updated: piece.published})).not.toContain('updated')
  expect(bibtex({...piece, updated})).toContain('note = {Updated 2026-11-20}')
})

test('a title that ends with a sign of its own gets no full stop', () => {
  expect(apaCitation({...piece, title: 'Did it work?'})).toContain('). Did it work? The LLM')
})

test('of more than twenty authors APA names nineteen and the last', () => {
  const authors = Array.from({length: 22}, (_, at) => ({name: `Ada N${at}`}))
  expect(apaCitation({...piece, authors})).toMatch(/N18, A\., … N21, A\. \(2026/)
})
