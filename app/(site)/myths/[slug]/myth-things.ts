import type {Myth} from '@/components/myth/myth'
import {pathOf} from '@/lib/addresses/addresses'
import {breadcrumbList, type Thing} from '@/lib/json-ld'
import {labelOf} from '@/lib/labels'
import {absoluteUrl} from '@/lib/addresses/site-url'
import {describeDocument, plain, type PageDescription} from '../../page-metadata'

export function describeMyth(myth: Myth): PageDescription {
  const {claim, answer, publishedAt, updatedAt} = myth
  return describeDocument(myth, {
    title: claim,
    description: answer,
    article: {publishedAt, updatedAt, authors: []},
  })
}

/** schema.org `ratingValue` of each verdict, from 1 (false) to 5 (true). */
const ratings: Record<string, number> = {false: 1, 'partly-true': 3, depends: 3}

/** JSON-LD of a myth: its breadcrumbs and, once it has a verdict, a ClaimReview. */
export function mythThings(myth: Myth): Thing[] {
  const {claim, verdict, publishedAt} = plain(myth)
  const url = absoluteUrl(pathOf(myth) ?? '/')
  const way = breadcrumbList([
    {name: 'Myths', url: absoluteUrl('/myths')},
    {name: claim, url},
  ])
  if (!verdict) return [way]
  return [
    {
      '@type': 'ClaimReview',
      url,
      claimReviewed: claim,
      datePublished: publishedAt ?? undefined,
      reviewRating: {
        '@type': 'Rating',
        ratingValue: ratings[verdict],
        worstRating: 1,
        bestRating: 5,
        alternateName: labelOf('mythVerdict', verdict),
      },
    },
    way,
  ]
}
