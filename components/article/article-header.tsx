import {contentTypes} from '@/lib/content-types'
import {readingMinutes} from '@/lib/reading-time'
import {articleParts} from './article-parts'
import {Byline} from '../piece/byline'
import {CalendarDate} from '../calendar-date'
import {Disclosure} from './disclosure'
import {Dotted} from '../dotted'
import {Freshness} from './freshness'
import {previewField} from '../field-attribute'
import {Picture} from '../picture'
import type {Article} from '../piece/piece'
import {titleSize} from '../title-size'

interface ArticleHeaderProps {
  article: Article
  words: number
}

/**
 * Head of a piece: kind, title, standfirst, of a case its result, who wrote it and when, and what to
 * know about it. On a phone the picture comes last, so that the answer stands on the first screen.
 */
export function ArticleHeader({article, words}: ArticleHeaderProps) {
  const {one, section} = contentTypes[article._type]
  const {subject, plate, files} = articleParts(article)
  const hasPicture = Boolean(article.cover?.asset)
  const field = (path: string) => previewField(article, article.title, path)
  return (
    <header
      className={`grid gap-x-12 gap-y-3 pt-1 pb-5 sm:gap-y-6 sm:pt-12 sm:pb-14 ${hasPicture ? `${columns} lg:grid-rows-[auto_1fr]` : ''}`}
    >
      <div>
        <Dotted className="text-small mb-1 font-sans sm:mb-3">
          <a
            href={`/${section}`}
            className="tap decoration-line underline hover:decoration-current"
          >
            {one}
          </a>
          {subject?.(article)}
        </Dotted>
        <h1 className={titleSize(article.title)}>{article.title}</h1>
        {article.standfirst && (
          <p className="text-standfirst mt-4 max-w-[26em] sm:mt-5">{article.standfirst}</p>
        )}
      </div>
      {plate && <div className="lg:col-span-full">{plate(article)}</div>}
      <div
        className={`grid content-start gap-x-12 gap-y-2 font-sans sm:gap-y-4 ${plate ? `lg:col-span-full ${columns}` : ''}`}
      >
        <div className="text-small max-sm:text-meta stack-1 sm:stack-2">
          <div className="max-sm:flex max-sm:flex-wrap max-sm:gap-x-4 sm:stack-1">
            <Byline authors={article.authors} />
            <Dates article={article} words={words} field={field} />
          </div>
          <Freshness freshness={article.freshness} field={field} />
          {files?.(article)}
        </div>
        <Disclosure disclosure={article.disclosure} />
      </div>
      {hasPicture && <Cover article={article} isTall={!plate} />}
    </header>
  )
}

const columns = 'lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)]'

interface DatesProps extends ArticleHeaderProps {
  field: (path: string) => string | undefined
}

function Dates({article, words, field}: DatesProps) {
  const {publishedAt, updatedAt, updateNote, corrections} = article
  return (
    <>
      <Dotted className="text-muted">
        {publishedAt && <CalendarDate iso={publishedAt} field={field('publishedAt')} />}
        {words > 0 && `${readingMinutes(words)} min read`}
      </Dotted>
      {updatedAt && (
        <p className="text-muted max-w-[37.8em]">
          Updated <CalendarDate iso={updatedAt} field={field('updatedAt')} />
          {updateNote && <>: {updateNote}</>}
          {corrections.length > 0 && (
            <>
              <span aria-hidden="true"> · </span>
              <a href="#corrections" className="decoration-line underline hover:decoration-current">
                To the {corrections.length === 1 ? 'correction' : 'corrections'}
              </a>
            </>
          )}
        </p>
      )}
    </>
  )
}

/** `isTall`: beside all of the head, and not only beside its title. */
function Cover({article, isTall}: {article: Article; isTall: boolean}) {
  return (
    <figure className={`self-start lg:col-start-2 lg:row-start-1 ${isTall ? 'lg:row-span-2' : ''}`}>
      <Picture
        picture={article.cover}
        ratio={4 / 3}
        phoneRatio={11 / 4}
        priority
        sizes="(min-width: 64rem) 31rem, 100vw"
        className="aspect-11/4 sm:aspect-2/1 lg:aspect-4/3"
      />
      {article.cover?.credit && (
        <figcaption className="text-meta text-muted mt-2 max-sm:mt-1">
          Picture: {article.cover.credit}
        </figcaption>
      )}
    </figure>
  )
}
