import {defineQuery} from 'groq'
import {pictureProjection} from '@/components/blocks/picture-query'
import {bodyProjection} from '@/components/blocks/queries'
import {card, industryEntry, mythCard, personLink, seoProjection} from './projections'
import {isAddressable, isArticle, isDated} from './types'

export const settingsQuery = defineQuery(`*[_type == "siteSettings"][0]{
  _id,
  _type,
  "title": coalesce(title, "Untitled publication"),
  "tagline": coalesce(tagline, ""),
  "description": coalesce(description, ""),
  "footer": coalesce(footer, ""),
  "socialImage": socialImage${pictureProjection}
}`)

/** Under which licence the results may be used as data; null while none is set. */
export const dataLicenceQuery = defineQuery(
  `*[_type == "siteSettings"][0]{_id, _type, "name": dataLicence.name, "url": dataLicence.url}`,
)

export const homeQuery = defineQuery(`{
  "lead": *[_type == "home"][0].lead->${card},
  "newest": *[
    ${isArticle} && defined(slug.current) && (publishedAt > $shownUntil) != true
  ] | order(publishedAt desc)[0...1]${card},
  "picks": coalesce(*[_type == "home"][0].picks[defined(@->slug.current)][0...6]->${card}, []),
  "industries": *[_type == "industry" && defined(slug.current)] | order(lower(title) asc)${industryEntry},
  "topics": *[_type == "topic" && defined(slug.current)] | order(lower(title) asc)[0...100]{
    _id, _type, "title": coalesce(title, ""), "slug": coalesce(slug.current, ""),
    "total": count(*[${isArticle} && defined(slug.current) && references(^._id) && ^._id in topics[]._ref && (publishedAt > $shownUntil) != true])
  },
  "caseStudy": *[_type == "caseStudy" && defined(slug.current) && (publishedAt > $shownUntil) != true] | order(publishedAt desc)[0...7]${card},
  "interview": *[_type == "interview" && defined(slug.current) && (publishedAt > $shownUntil) != true] | order(publishedAt desc)[0...5]${card},
  "deepDive": *[_type == "deepDive" && defined(slug.current) && (publishedAt > $shownUntil) != true] | order(publishedAt desc)[0...5]${card},
  "guide": *[_type == "guide" && defined(slug.current) && (publishedAt > $shownUntil) != true] | order(publishedAt desc)[0...5]${card},
  "myths": *[_type == "myth" && defined(slug.current) && (publishedAt > $shownUntil) != true] | order(coalesce(publishedAt, _createdAt) desc)[0...5]${mythCard},
  "upcoming": *[
    ${isDated} && defined(slug.current) && publishedAt > $shownUntil
  ] | order(publishedAt asc)[0...1]{publishedAt}
}`)

/** The newest pieces, which a page that has no successors of its own leads on to. */
export const newestQuery = defineQuery(`{
  "pieces": *[
    ${isArticle} && defined(slug.current) && (publishedAt > $shownUntil) != true
  ] | order(publishedAt desc, _id asc)[0...30]{_id, _type, "title": coalesce(title, "Untitled"), "slug": coalesce(slug.current, ""), "standfirst": coalesce(standfirst, ""), publishedAt},
  "upcoming": *[
    ${isArticle} && defined(slug.current) && publishedAt > $shownUntil
  ] | order(publishedAt asc)[0...1]{publishedAt}
}`)

/** Every piece and myth in a line, newest first. */
export const everyPieceQuery = defineQuery(`{
  "pieces": *[
    ${isDated} && defined(slug.current) && seo.noIndex != true && (publishedAt > $shownUntil) != true
  ] | order(publishedAt desc, _id asc){
    _id,
    _type,
    publishedAt,
    "title": coalesce(title, claim, "Untitled"),
    "slug": coalesce(slug.current, ""),
    "about": coalesce(standfirst, answer, "")
  },
  "upcoming": *[
    ${isDated} && defined(slug.current) && publishedAt > $shownUntil
  ] | order(publishedAt asc)[0...1]{_id, _type, publishedAt}
}`)

/** A page about the publication itself, such as About. */
export const pageQuery = defineQuery(`*[_type == "page" && slug.current == $slug][0]{
  _id,
  _type,
  _rev,
  "title": coalesce(title, "Untitled"),
  "slug": coalesce(slug.current, ""),
  standfirst,
  updatedAt,
  "seo": ${seoProjection},
  "body": coalesce(body[]${bodyProjection}, []),
  "people": select(
    masthead == true => *[
      _type == "person" && _id in *[${isArticle} && defined(slug.current) && (publishedAt > $shownUntil) != true].authors[]._ref
    ] | order(lower(name) asc)${personLink},
    []
  )
}`)

/** The pages linked in the footer. */
export const pagesQuery =
  defineQuery(`*[_type == "page" && defined(slug.current) && seo.noIndex != true] | order(title asc){
  _id,
  _type,
  "title": coalesce(title, "Untitled"),
  "slug": coalesce(slug.current, "")
}`)

/**
 * Every address of the site, newest first, for static pages and the sitemap; an organisation is left to
 * search engines once it has a case.
 */
export const addressesQuery = defineQuery(`*[
  ${isAddressable} && defined(slug.current)
] | order(coalesce(publishedAt, _createdAt) desc){_id, _type, "slug": coalesce(slug.current, ""), publishedAt, updatedAt, "noIndex": coalesce(seo.noIndex, _type == "organisation" && !defined(*[_type == "caseStudy" && defined(slug.current) && references(^._id) && organisation._ref == ^._id && (publishedAt > $shownUntil) != true][0]._id))}`)

/** All redirects, the newest last: of several from one path, it wins. */
export const redirectsQuery =
  defineQuery(`*[_type == "redirect" && defined(from)] | order(_updatedAt asc, _id asc){
  _id,
  _type,
  from,
  to,
  "permanent": coalesce(permanent, true),
  "target": target->{_id, _type, publishedAt, "slug": coalesce(slug.current, "")}
}`)
