import {feedOf, own, withAt} from './test-views'

const example = (type: string) => {
  const found = own.find(({_type}) => _type === type)
  if (!found) throw new Error(`There is no example of the type ${type}.`)
  return found
}

test('a case study comes whole: challenge, verdict, results, lessons, sources and corrections', async () => {
  const {html} = await feedOf(example('caseStudy'))
  const headings = [...html.matchAll(/<h2>(.*?)<\/h2>/g)].map(([, heading]) => heading)
  for (const heading of [
    'Key takeaways',
    'The challenge',
    'Results',
    'Lessons',
    'Sources',
    'Corrections',
  ])
    expect(headings).toContain(heading)
  expect(html).toContain('Demo content.')
})

test('a guide has its pitfalls and downloads, an interview its recording', async () => {
  const {html: guide} = await feedOf(example('guide'))
  expect(guide).toContain('<h2>Pitfalls</h2>')
  expect(guide).toMatch(/<h2>Downloads<\/h2><ul><li><a href="http[^"]*\/files\//)
  const {html: interview} = await feedOf(example('interview'))
  expect(interview).toContain('<h2>Recording</h2>')
})

test('a myth begins with its verdict, and has the evidence of both sides', async () => {
  const {html} = await feedOf(example('myth'))
  expect(html).toMatch(/^<p><strong>(False|Partly true|It depends)\.<\/strong><\/p>/)
  expect(html).toContain('What speaks against it')
  expect(html).toContain('What speaks for it')
})

test('what is empty has no heading', async () => {
  const {html} = await feedOf(withAt(example('caseStudy'), ['lessons'], []))
  expect(html).not.toContain('Lessons')
})

test('an entry has a lasting id, its dates, and the whole piece', async () => {
  const {html, item} = await feedOf(example('caseStudy'))
  expect(item).toMatchObject({
    id: expect.stringMatching(/^tag:localhost,2026:the-case/i),
    url: expect.stringMatching(/^http.*\/case-studies\//),
    html,
    published: expect.any(Date),
    authors: [{name: expect.any(String), url: expect.stringMatching(/\/people\//)}],
  })
  const moved = withAt(example('caseStudy'), ['title'], 'Another title')
  expect((await feedOf(moved)).item?.id).toBe(item?.id)
})

test('a piece without a date, or with none that is one, is no entry', async () => {
  for (const date of [null, 'soon']) {
    const {item} = await feedOf(withAt(example('guide'), ['publishedAt'], date))
    expect(item).toBeUndefined()
  }
})

test('what was updated before it was published was not', async () => {
  const early = withAt(example('guide'), ['updatedAt'], '2001-01-01T00:00:00Z')
  const {item} = await feedOf(early)
  expect(item?.updated).toEqual(item?.published)
})
