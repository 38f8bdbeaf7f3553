import type {ElementContent} from 'hast'
import {h} from 'hastscript'
import {stegaClean} from 'next-sanity'
import type {Myth} from '@/components/myth/myth'
import type {Article} from '@/components/piece/piece'
import {pathOf} from '@/lib/addresses/addresses'
import {absoluteUrl} from '@/lib/addresses/site-url'
import {contentTypes} from '@/lib/content-types'
import {dateInWords} from '@/lib/dates'
import {articleMarkup} from './article-markup'
import {urlOf} from './feed-item'
import {markdownOf} from './markdown'
import {mythMarkup} from './myth-markup'

/** A piece as Markdown: its title, what is to be known about it, and all of its text. */
export function markdownOfArticle(article: Article): string {
  const {title, authors} = article
  const names = authors.map(({name}) => stegaClean(name)).filter(Boolean)
  return markdownOf([
    h('h1', title),
    ...accountOf(contentTypes[article._type].one, article, names),
    ...articleMarkup(article),
  ])
}

export const markdownOfMyth = (myth: Myth): string =>
  markdownOf([h('h1', `“${myth.claim}”`), ...accountOf('Myth', myth, []), ...mythMarkup(myth)])

type Dated = Pick<Article, 'publishedAt' | 'updatedAt' | 'updateNote' | 'freshness'> &
  Parameters<typeof urlOf>[0]

/** What a page says in its head: kind, authors, dates, and what replaces it. */
function accountOf(kind: string, piece: Dated, authors: readonly string[]): ElementContent[] {
  const {publishedAt, updatedAt, updateNote, freshness} = piece
  const {verifiedOn, reviewBy, supersededBy} = freshness
  const url = urlOf(piece)
  const newer = pathOf(supersededBy)
  const facts: [string, ElementContent | string | null | undefined][] = [
    ['Kind', kind],
    ['Authors', authors.join(', ')],
    ['Published', day(publishedAt)],
    ['Updated', updatedAt && [day(updatedAt), updateNote].filter(Boolean).join(': ')],
    ['Facts checked', day(verifiedOn)],
    ['To be checked again by', day(reviewBy)],
    [
      'Replaced by',
      newer && supersededBy && h('a', {href: absoluteUrl(newer)}, supersededBy.title),
    ],
    ['Page', url && h('a', {href: url}, url)],
  ]
  const items = facts.flatMap(([name, value]) => (value ? [h('li', `${name}: `, value)] : []))
  return [h('ul', ...items)]
}

const day = (date: string | null) => date && dateInWords(stegaClean(date))
