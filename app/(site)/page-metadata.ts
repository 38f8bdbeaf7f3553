import type {Metadata} from 'next'
import {stegaClean} from 'next-sanity'
import {pathOf} from '@/lib/addresses/addresses'
import {imageUrl} from '@/lib/addresses/image-url'
import {revisionName} from '@/lib/changes/page-revision'
import {titleInSearch} from '@/lib/search-result'
import {socialPicture as shared, type SharedPicture} from '@/lib/social-picture'

/** Strings without Visual Editing's hidden characters: for titles, addresses and everything that machines read. */
export const plain = stegaClean

/** The title of a page of a list: the first has that of the list. */
export const numbered = (title: string, page: number) =>
  page > 1 ? `${title}, page ${page}` : title

export interface PageDescription {
  title: string
  /** An editor's own words for search engines: taken as they are, the publication's name is not added. */
  seoTitle?: string | null | undefined
  description: string | null | undefined
  /** Canonical path of the page. */
  path: string
  picture?: SharedPicture | null | undefined
  noIndex?: boolean
  /** Of the document that the page is about: tells whether a page shows what was published last. */
  revision?: string
  article?: {publishedAt: string | null; updatedAt: string | null; authors: readonly string[]}
}

interface Described {
  _type: string
  slug: string
  _rev: string
  seo: {
    title: string | null
    description: string | null
    noIndex: boolean
    image: SharedPicture | null
  }
}

type Own = Pick<PageDescription, 'title' | 'description' | 'picture' | 'article'>

/** Of a document to which editors may give words and a picture of their own for search and sharing. */
export const describeDocument = ({seo, _rev, ...document}: Described, own: Own) => ({
  ...own,
  seoTitle: seo.title,
  description: plain(seo.description) || own.description,
  path: pathOf(document) ?? '/',
  picture: seo.image?.asset ? seo.image : own.picture,
  noIndex: seo.noIndex,
  revision: _rev,
})

/** The publication's own settings, which no page needs to have. */
type Publication = {title: string; socialImage: SharedPicture | null} | null

/**
 * What a page says of itself to browsers, search engines and those who share it, under the name of
 * the publication, and with its social picture where the page has none. Strings may still be uncleaned.
 */
export function pageMetadata(page: PageDescription, publication: Publication): Metadata {
  const {title, seoTitle, path, noIndex, article, revision} = plain(page)
  const siteName = plain(publication?.title)
  const description = plain(page.description) || undefined
  const picture = page.picture?.asset ? page.picture : publication?.socialImage
  const images = picture?.asset ? [socialPicture(picture)] : undefined
  return {
    title: {absolute: titleInSearch({title, seoTitle, siteName})},
    description,
    alternates: {canonical: path},
    robots: noIndex ? {index: false} : undefined,
    ...(revision ? {other: {[revisionName]: revision}} : {}),
    openGraph: {
      title: seoTitle || title,
      description,
      url: path,
      siteName,
      locale: 'en',
      images,
      ...(article
        ? {
            type: 'article',
            publishedTime: article.publishedAt ?? undefined,
            modifiedTime: article.updatedAt ?? undefined,
            authors: [...article.authors],
          }
        : {type: 'website'}),
    },
    twitter: {card: images ? 'summary_large_image' : 'summary'},
  }
}

/** Address of a picture as those who share a page want it: 1200 × 630, cropped around its hotspot. */
export const socialPicture = (picture: SharedPicture) => shared(plain(picture), imageUrl)
