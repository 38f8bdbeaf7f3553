import {vercelStegaCombine} from '@vercel/stega'
import {render, screen} from '@testing-library/react'
import {stegaBrand} from 'next-sanity'
import type {ArticleQueryResult} from '@/lib/sanity.generated'
import {ArticleHeader} from './article-header'

type Guide = Extract<NonNullable<ArticleQueryResult>, {_type: 'guide'}>

const newDraft: Guide = {
  _id: 'drafts.guide',
  _type: 'guide',
  _rev: 'r1',
  title: 'Untitled',
  slug: '',
  standfirst: '',
  cover: null,
  publishedAt: null,
  upcoming: [],
  updatedAt: null,
  updateNote: null,
  keyTakeaways: [],
  downloads: [],
  myths: [],
  authors: [],
  topics: [],
  models: [],
  sources: [],
  disclosure: {
    demoContent: false,
    relationship: null,
    relationshipNote: null,
    paid: false,
    aiAssistance: null,
    aiNote: null,
    note: null,
  },
  freshness: {verifiedOn: null, reviewBy: null, supersededBy: null},
  corrections: [],
  seo: {title: null, description: null, noIndex: false, image: null},
  audience: null,
  goal: null,
  minutes: null,
  level: null,
  prerequisites: [],
  pitfalls: [],
  body: [],
  chosen: [],
  related: [],
}

const show = (guide: Partial<Guide>, words = 0) =>
  render(<ArticleHeader article={stegaBrand({...newDraft, ...guide})} words={words} />)

test('in a preview a press on a date opens its field, and readers carry no such thing', () => {
  const dated = {
    publishedAt: '2026-08-04T09:00:00Z',
    freshness: {verifiedOn: '2026-08-01', reviewBy: null, supersededBy: null},
  }
  const fields = () => screen.getAllByRole('time').map((time) => time.dataset.sanity ?? '')
  const {unmount} = show(dated)
  expect(fields()).toEqual(['', ''])
  unmount()
  const title = vercelStegaCombine('How to begin', {origin: 'sanity.io', href: '/studio'}, false)
  show({...dated, title})
  expect(fields()).toEqual([
    expect.stringContaining('path=publishedAt'),
    expect.stringContaining('path=freshness.verifiedOn'),
  ])
})

test('a draft with nothing in it shows its kind and title, and no stray word', () => {
  const {container} = show({})
  expect(container).toHaveTextContent(/^GuideUntitled$/)
  expect(screen.getByRole('heading', {level: 1})).toHaveTextContent('Untitled')
  expect(screen.getByRole('link', {name: 'Guide'})).toHaveAttribute('href', '/guides')
})

test('says when it was published and updated, and why, and how long it takes to read', () => {
  show(
    {
      publishedAt: '2026-08-18T08:00:00Z',
      updatedAt: '2026-11-05T09:30:00Z',
      updateNote: 'A figure was corrected.',
    },
    690,
  )
  expect(screen.getByText('18 August 2026')).toHaveAttribute('datetime', '2026-08-18T08:00:00Z')
  expect(screen.getByText(/^Updated/)).toHaveTextContent(
    'Updated 5 November 2026: A figure was corrected.',
  )
  expect(screen.getByText('3 min read')).toBeVisible()
})

test('demo content says so in so many words', () => {
  show({
    disclosure: {...newDraft.disclosure, demoContent: true, note: 'The author is fictional.'},
  })
  expect(screen.getByRole('note')).toHaveTextContent('Demo content. The author is fictional.')
})

test('a case shows its result right after its standfirst, before who wrote it', () => {
  const story = {
    ...newDraft,
    _type: 'caseStudy',
    standfirst: 'What came of it.',
    publishedAt: '2026-08-18T08:00:00Z',
    outcome: 'worked',
    results: [],
  }
  const article = story as unknown as Parameters<typeof ArticleHeader>[0]['article']
  const {container} = render(<ArticleHeader article={article} words={690} />)
  expect(container).toHaveTextContent(
    /What came of it\.It workedNo figure published18 August 20263 min read/,
  )
})
