import {stegaClean} from 'next-sanity'
import {contentTypes} from '@/lib/content-types'
import {readingMinutes} from '@/lib/reading-time'
import {articleParts} from './article-parts'
import {Byline} from '../piece/byline'
import {CalendarDate} from '../calendar-date'
import {Disclosure} from './disclosure'
import {Dotted} from '../dotted'
import {Freshness} from './freshness'
import {Picture} from '../picture'
import type {Article} from '../piece/piece'

interface ArticleHeaderProps {
  article: Article
  words: number
}

/** Head of a piece: kind, title, standfirst, who wrote it and when, and what to know about it. */
export function ArticleHeader({article, words}: ArticleHeaderProps) {
  const {one, section} = contentTypes[article._type]
  const hasPicture = Boolean(article.cover?.asset)
  return (
    <header
      className={`grid gap-x-12 gap-y-8 pt-6 pb-10 sm:pt-12 sm:pb-14 ${hasPicture ? 'lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)]' : ''}`}
    >
      <div>
        <Dotted className="text-small mb-3 font-sans sm:mb-4">
          <a
            href={`/${section}`}
            className="tap decoration-line underline hover:decoration-current"
          >
            {one}
          </a>
          {articleParts(article).subject?.(article)}
        </Dotted>
        <h1
          className={
            isLong(article.title)
              ? 'text-headline max-w-[21.3em] font-[520] tracking-[-0.015em] text-pretty'
              : 'text-title max-w-[14em] font-[480] tracking-[-0.022em]'
          }
        >
          {article.title}
        </h1>
        {article.standfirst && (
          <p className="text-standfirst mt-5 max-w-[26em]">{article.standfirst}</p>
        )}
        <div className="text-small mt-6 font-sans">
          <Byline authors={article.authors} />
          <Dates article={article} words={words} />
        </div>
        <div className="mt-6 space-y-4">
          <Freshness freshness={article.freshness} />
          <Disclosure disclosure={article.disclosure} />
        </div>
      </div>
      {hasPicture && <Cover article={article} />}
    </header>
  )
}

/** Past some 80 characters a title in full size would push the text off a phone's first screen. */
const isLong = (title: Article['title']) => stegaClean(title).length > 80

function Dates({article, words}: ArticleHeaderProps) {
  const {publishedAt, updatedAt, updateNote} = article
  return (
    <>
      <Dotted className="text-muted mt-1">
        {publishedAt && <CalendarDate iso={publishedAt} />}
        {words > 0 && `${readingMinutes(words)} min read`}
      </Dotted>
      {updatedAt && (
        <p className="text-muted mt-1 max-w-[37.8em]">
          Updated <CalendarDate iso={updatedAt} />
          {updateNote && <>: {updateNote}</>}
        </p>
      )}
    </>
  )
}

function Cover({article}: {article: Article}) {
  return (
    <figure className="self-start">
      <Picture
        picture={article.cover}
        ratio={4 / 3}
        priority
        sizes="(min-width: 64rem) 31rem, 100vw"
        className="aspect-3/2 lg:aspect-4/3"
      />
      {article.cover?.credit && (
        <figcaption className="text-meta text-muted mt-2">
          Picture: {article.cover.credit}
        </figcaption>
      )}
    </figure>
  )
}
