import type {Metadata} from 'next'
import {stegaClean} from 'next-sanity'
import {imageUrl} from '@/lib/image-url'
import {revisionName} from '@/lib/page-revision'
import type {HomeQueryResult} from '@/lib/sanity.generated'

/** Strings without Visual Editing's hidden characters: for titles, addresses and everything that machines read. */
export const plain = stegaClean

/** What is read of a picture, cleaned or not. */
type Shared = Pick<FetchedPicture, 'alt' | 'crop' | 'hotspot'> & {asset: {_id: string} | null}
type FetchedPicture = NonNullable<NonNullable<HomeQueryResult['lead']>['cover']>

export interface PageDescription {
  title: string
  /** An editor's own words for search engines: taken as they are, the publication's name is not added. */
  seoTitle?: string | null | undefined
  description: string | null | undefined
  /** Name of the publication. */
  siteName?: string | undefined
  /** Canonical path of the page. */
  path: string
  picture?: Shared | null | undefined
  noIndex?: boolean
  /** Of the document that the page is about: tells whether a page shows what was published last. */
  revision?: string
  article?: {publishedAt: string | null; updatedAt: string | null; authors: readonly string[]}
}

/** What a page says of itself to browsers, search engines and those who share it; strings may still be uncleaned. */
export function pageMetadata(page: PageDescription): Metadata {
  const {title, seoTitle, siteName, path, picture, noIndex, article, revision} = plain(page)
  const description = plain(page.description) || undefined
  const images = picture?.asset ? [socialPicture(picture)] : undefined
  return {
    title: seoTitle ? {absolute: seoTitle} : title,
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
export function socialPicture(picture: Shared) {
  const {asset, crop, hotspot, alt} = plain(picture)
  const source = {
    asset: {_ref: asset?._id ?? ''},
    crop: {left: 0, right: 0, top: 0, bottom: 0, ...crop},
    hotspot: {x: 0.5, y: 0.5, width: 1, height: 1, ...hotspot},
  }
  return {url: imageUrl(source).width(1200).height(630).url(), width: 1200, height: 630, alt}
}
