import type {ClaimReview} from 'schema-dts'
import type {Myth} from '@/components/myth/myth'
import {pathOf} from '@/lib/addresses/addresses'
import {absoluteUrl} from '@/lib/addresses/site-url'
import {breadcrumbList, publisher, type Thing} from '@/lib/json-ld'
import {labelOf} from '@/lib/labels'
import {describeDocument, plain, type PageDescription} from '../../page-metadata'
import {sourceThings, topicThings} from '../../shared-things'

export function describeMyth(myth: Myth): PageDescription {
  const {claim, verdict, answer, publishedAt, updatedAt} = myth
  return describeDocument(myth, {
    title: claim,
    hasMarkdown: true,
    isEmbedded: true,
    drawn:
      `“${plain(claim)}” ${verdict ? `${labelOf('mythVerdict', plain(verdict))}.` : ''}`.trim(),
    description: answer,
    article: {publishedAt, updatedAt, authors: []},
  })
}

/** schema.org `ratingValue` of each verdict, from 1 (false) to 5 (true). */
const ratings: Record<string, number> = {false: 1, 'partly-true': 3, depends: 3}

/**
 * JSON-LD of a myth: its breadcrumbs and, once it has a verdict, a ClaimReview, of which the
 * publication is the author.
 */
export function mythThings(given: Myth, siteName: string | null | undefined): Thing[] {
  const myth = plain(given)
  const {claim, verdict, answer, publishedAt, updatedAt} = myth
  const url = absoluteUrl(pathOf(myth) ?? '/')
  const way = breadcrumbList([
    {name: 'Myths', url: absoluteUrl('/myths')},
    {name: claim, url},
  ])
  if (!verdict) return [way]
  const review: ClaimReview = {
    '@type': 'ClaimReview',
    url,
    claimReviewed: claim,
    itemReviewed: {'@type': 'Claim', name: claim},
    reviewRating: {
      '@type': 'Rating',
      ratingValue: ratings[verdict],
      worstRating: 1,
      bestRating: 5,
      alternateName: labelOf('mythVerdict', verdict),
    },
    reviewBody: answer || undefined,
    author: publisher(siteName),
    inLanguage: 'en-GB',
    datePublished: publishedAt ?? undefined,
    dateModified: updatedAt ?? publishedAt ?? undefined,
    about: topicThings(myth.topics),
    citation: sourceThings(myth.sources),
  }
  return [review, way]
}
