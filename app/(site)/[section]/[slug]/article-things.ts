import type {Article as SchemaArticle, HowTo, TechArticle} from 'schema-dts'
import type {Article} from '@/components/piece/piece'
import {pathOf} from '@/lib/addresses/addresses'
import {absoluteUrl} from '@/lib/addresses/site-url'
import {contentTypes} from '@/lib/content-types'
import {isoDurationOf} from '@/lib/duration'
import {breadcrumbList, publisher, type Thing} from '@/lib/json-ld'
import type {ArticleQueryResult} from '@/lib/sanity.generated'
import {describeDocument, plain, socialPicture, type PageDescription} from '../../page-metadata'
import {
  correctionsOf,
  personThing,
  questionsOf,
  sourceThings,
  stepsOf,
  topicThings,
} from '../../shared-things'

/** Metadata of a piece. */
export function describeArticle(article: Article): PageDescription {
  const {title, standfirst, cover, publishedAt, updatedAt, authors} = article
  return describeDocument(article, {
    title,
    description: standfirst,
    picture: cover,
    hasMarkdown: true,
    isEmbedded: true,
    article: {publishedAt, updatedAt, authors: authors.map(({name}) => name)},
  })
}

/**
 * JSON-LD of a piece: the article and its breadcrumbs. Dates are the editors' fields, never the
 * system's `_updatedAt`.
 */
export function articleThings(given: Article, siteName: string | null | undefined): Thing[] {
  const article = plain(given)
  const {section, many} = contentTypes[article._type]
  const url = absoluteUrl(pathOf(article) ?? '/')
  return [
    kindOf(article, common(article, url, siteName), given.body),
    breadcrumbList([
      {name: many, url: absoluteUrl(`/${section}`)},
      {name: article.title, url},
    ]),
  ]
}

/** A piece without stega characters. */
type PlainArticle = NonNullable<ArticleQueryResult>

type Common = ReturnType<typeof common>

/** What pieces of all kinds say of themselves. */
function common(article: PlainArticle, url: string, siteName: string | null | undefined) {
  const {title, standfirst, publishedAt, updatedAt, authors, topics, cover} = article
  const speakers = article._type === 'interview' ? article.speakers : []
  return {
    headline: title,
    description: standfirst || undefined,
    url,
    mainEntityOfPage: url,
    inLanguage: 'en-GB',
    articleSection: contentTypes[article._type].many,
    datePublished: publishedAt ?? undefined,
    dateModified: updatedAt ?? publishedAt ?? undefined,
    image: cover?.asset ? absoluteUrl(socialPicture(cover).url) : undefined,
    author: authors.map(personThing),
    publisher: publisher(siteName),
    about: [
      ...speakers.flatMap(({person}) => (person?.name ? [personThing(person)] : [])),
      ...topicThings(topics),
    ],
    citation: sourceThings(article.sources),
    correction: correctionsOf(article.corrections),
  }
}

/** A guide is a HowTo only if it has steps: without them search engines refuse one. */
function kindOf(
  article: PlainArticle,
  {articleSection, ...shared}: Common,
  body: Article['body'],
): SchemaArticle | TechArticle | HowTo {
  const {schemaOrg} = contentTypes[article._type]
  const steps = stepsOf(body)
  if (article._type === 'guide' && steps.length > 0)
    return {
      '@type': 'HowTo',
      // What an article calls its headline is the name of a HowTo.
      name: article.title,
      ...shared,
      totalTime: article.minutes ? isoDurationOf(article.minutes) : undefined,
      step: steps,
    }
  return {
    '@type': schemaOrg === 'TechArticle' ? 'TechArticle' : 'Article',
    ...shared,
    articleSection,
    hasPart: article._type === 'interview' ? questionsOf(body, shared.url) : undefined,
  }
}
