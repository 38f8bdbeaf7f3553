import type {Article} from '@/components/piece/piece'
import {pathOf} from '@/lib/addresses/addresses'
import {contentTypes} from '@/lib/content-types'
import {breadcrumbList, type Thing} from '@/lib/json-ld'
import {absoluteUrl} from '@/lib/addresses/site-url'
import {describeDocument, plain, socialPicture, type PageDescription} from '../../page-metadata'

/** Metadata of a piece. */
export function describeArticle(article: Article): PageDescription {
  const {title, standfirst, cover, publishedAt, updatedAt, authors} = article
  return describeDocument(article, {
    title,
    description: standfirst,
    picture: cover,
    article: {publishedAt, updatedAt, authors: authors.map(({name}) => name)},
  })
}

/**
 * JSON-LD of a piece: the article and its breadcrumbs. Dates are the editors' fields, never the
 * system's `_updatedAt`.
 */
export function articleThings(article: Article): Thing[] {
  const {schemaOrg, section, many} = contentTypes[article._type]
  const {title, standfirst, publishedAt, updatedAt, authors, topics, cover} = plain(article)
  const url = absoluteUrl(pathOf(article) ?? '/')
  return [
    {
      '@type': schemaOrg,
      // A guide is a HowTo, whose title schema.org calls its name.
      [schemaOrg === 'HowTo' ? 'name' : 'headline']: title,
      description: standfirst || undefined,
      url,
      mainEntityOfPage: url,
      datePublished: publishedAt ?? undefined,
      dateModified: updatedAt ?? publishedAt ?? undefined,
      image: cover?.asset ? absoluteUrl(socialPicture(cover).url) : undefined,
      author: authors.map((author) => {
        const path = pathOf(author)
        return {'@type': 'Person', name: author.name, url: path && absoluteUrl(path)}
      }),
      about: topics.map((topic) => ({'@type': 'Thing', name: topic.title})),
    },
    breadcrumbList([
      {name: many, url: absoluteUrl(`/${section}`)},
      {name: title, url},
    ]),
  ]
}
