import type {ElementContent} from 'hast'
import {h} from 'hastscript'
import {stegaClean} from 'next-sanity'
import {bodyMarkup} from '@/components/blocks/markup'
import {element, paragraphs} from '@/components/blocks/markup-parts'
import {resultsMarkup} from '@/components/blocks/results-markup'
import type {Article, ArticleOf} from '@/components/piece/piece'
import {fileUrl} from '@/lib/addresses/file-url'
import {safeHref} from '@/lib/addresses/safe-href'
import {absoluteUrl} from '@/lib/addresses/site-url'
import type {ArticleType} from '@/lib/content-types'
import {dateInWords} from '@/lib/dates'
import {labelOf} from '@/lib/labels'
import {disclosed} from '@/components/article/disclosed'
import {shownSources, type Source} from '@/components/article/sources'

/** What only pieces of one kind have, around their text. */
interface Around<Of extends Article> {
  /** What the head of its page says besides its text. */
  head?(article: Of): ElementContent[]
  before?(article: Of): ElementContent[]
  after?(article: Of): ElementContent[]
}

const around: {[T in ArticleType]: Around<ArticleOf<T>>} = {
  caseStudy: {
    head: ({organisation, industry, outcome, maturity}) =>
      list('ul', [
        fact('Organisation', organisation && nameOf(organisation)),
        fact('Industry', industry?.title),
        fact('Stage', maturity && labelOf('maturity', maturity)),
        fact('Outcome', outcome && labelOf('outcome', outcome)),
      ]),
    before: ({challenge, results}) => [
      ...section('The challenge', paragraphs(challenge)),
      ...section('Results', results.length > 0 ? resultsMarkup(results) : []),
    ],
    after: ({lessons}) =>
      section(
        'Lessons',
        list(
          'ol',
          lessons.map((lesson) => [lesson]),
        ),
      ),
  },
  interview: {after: ({recording}) => recordingMarkup(recording)},
  deepDive: {},
  guide: {
    after: ({pitfalls, downloads}) => [
      ...section('Pitfalls', pitfalls.flatMap(pitfallMarkup)),
      ...section('Downloads', list('ul', downloads.flatMap(downloadMarkup))),
    ],
  },
}

const aroundOf = ({_type}: Article): Around<Article> => around[_type]

/** A piece without the page around it, for feeds and Markdown: all that readers read. */
export function articleMarkup(article: Article): ElementContent[] {
  const {standfirst, disclosure, keyTakeaways, body, sources, corrections} = article
  const {head, before, after} = aroundOf(article)
  return [
    ...(standfirst ? [h('p', h('em', standfirst))] : []),
    ...(head?.(article) ?? []),
    ...element('p', disclosure.demoContent && 'Demo content.'),
    ...disclosed(disclosure).flatMap((sentence) => element('p', sentence)),
    ...section(
      'Key takeaways',
      list(
        'ul',
        keyTakeaways.map((item) => [item]),
      ),
    ),
    ...(before?.(article) ?? []),
    ...bodyMarkup(body, sources),
    ...(after?.(article) ?? []),
    ...sourcesMarkup(sources),
    ...correctionsMarkup(corrections),
  ]
}

/** Content under a heading; nothing without any. */
export const section = (title: string, content: ElementContent[]): ElementContent[] =>
  content.length > 0 ? [h('h2', title), ...content] : []

type Item = (ElementContent | string)[]

/** A list of the items that have something in them. */
function list(name: 'ol' | 'ul', items: readonly Item[]): ElementContent[] {
  const written = items.filter((item) => item.some(Boolean))
  return written.length > 0 ? [h(name, ...written.map((item) => h('li', item)))] : []
}

const fact = (name: string, words: string | null | undefined): Item => [
  words ? `${name}: ${words}` : '',
]

/** The name of an organisation; one in the place of a withheld name is called that. */
function nameOf({
  name,
  anonymous,
}: NonNullable<ArticleOf<'caseStudy'>['organisation']>): string | undefined {
  if (!name) return anonymous ? 'An anonymous organisation' : undefined
  return anonymous ? `${name} (name withheld)` : name
}

/** A numbered list of sources, which citations name by number. */
export const sourcesMarkup = (sources: readonly Source[]) =>
  section('Sources', list('ol', shownSources(sources).map(sourceMarkup)))

function sourceMarkup({title, url, publisher, publishedOn, note}: Source): Item {
  const href = url && safeHref(stegaClean(url))
  const name = title || stegaClean(url) || ''
  const rest = [publisher, publishedOn && dateInWords(stegaClean(publishedOn)), note]
  const words = rest.filter(Boolean).join(', ')
  return [href ? h('a', {href: absoluteUrl(href)}, name) : name, words ? `. ${words}` : '']
}

function correctionsMarkup(corrections: Article['corrections']): ElementContent[] {
  const told = corrections.filter(({text}) => text)
  const items = told.map(({date, text}) => {
    const day = date && dateInWords(stegaClean(date))
    return [day ? `${day}: ${text}` : text]
  })
  return section('Corrections', list('ul', items))
}

function recordingMarkup({url, transcript}: ArticleOf<'interview'>['recording']) {
  const href = url && safeHref(stegaClean(url))
  return section('Recording', [
    ...(href ? [h('p', h('a', {href: absoluteUrl(href)}, 'Hear or watch the conversation'))] : []),
    ...paragraphs(transcript),
  ])
}

const pitfallMarkup = ({title, text}: ArticleOf<'guide'>['pitfalls'][number]) => [
  ...(title ? [h('p', h('strong', title))] : []),
  ...paragraphs(text),
]

function downloadMarkup({
  title,
  description,
  file,
}: ArticleOf<'guide'>['downloads'][number]): Item[] {
  if (!file?.path) return []
  const link = h('a', {href: absoluteUrl(fileUrl(stegaClean(file.path)))}, title || file.name)
  return [[link, description ? `: ${description}` : '']]
}
