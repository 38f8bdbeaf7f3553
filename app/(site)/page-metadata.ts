import type {Metadata} from 'next'
import {stegaClean} from 'next-sanity'
import {pathOf} from '@/lib/addresses/addresses'
import {accounts, indexes, searchPlace, sections} from '@/lib/addresses/places'
import {imageUrl} from '@/lib/addresses/image-url'
import {absoluteUrl} from '@/lib/addresses/site-url'
import {revisionName} from '@/lib/changes/page-revision'
import {feedTypes} from '@/lib/feed-types'
import {descriptionInSearch, titleInSearch} from '@/lib/search-result'
import {markdownPath} from '../markup/markdown-path'
import {drawnPicture, socialPicture as shared, type SharedPicture} from '@/lib/social-picture'

/** Strings without stega characters: for titles, URLs and everything else that machines read. */
export const plain = stegaClean

/** PageDescription of one of the standing places, with its own words. */
export function describePlace(path: string) {
  const place = [...sections, ...indexes, ...accounts, searchPlace].find(
    (candidate) => candidate.path === path,
  )
  if (!place) throw new Error(`No place is at ${path}: lib/addresses/places.ts names them all.`)
  return {
    title: place.title,
    description: place.about,
    path,
    drawn: `${place.title}: ${place.about}`,
  } satisfies PageDescription
}

/** An RSS feed of what a page lists. */
interface PageFeed {
  title: string
  path: string
}

/** Content of a page's metadata; any string may contain stega characters. */
export interface PageDescription {
  title: string
  /** Title from the SEO field, in place of the page's own. */
  seoTitle?: string | null | undefined
  description: string | null | undefined
  /** Path of the page, which is its canonical one too. */
  path: string
  /** Canonical path, where the page is a part of another. */
  canonical?: string
  picture?: SharedPicture | null | undefined
  /** What the picture says that the site draws of a page without one (app/share). */
  drawn?: string
  /** Feeds besides those of the whole publication. */
  feeds?: readonly PageFeed[]
  /** Whether the page is there as Markdown too. */
  hasMarkdown?: boolean
  /** Whether others may show it in place of a link: its head says where to ask (app/oembed). */
  isEmbedded?: boolean
  /** Number of a page of a list: further pages say theirs. */
  page?: number
  noIndex?: boolean
  /** `_rev` of the page's document: tells whether a page shows the latest published version. */
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

type Own = Pick<
  PageDescription,
  'title' | 'description' | 'picture' | 'drawn' | 'hasMarkdown' | 'isEmbedded' | 'article'
>

/** PageDescription of a document, with the overrides of its SEO fields. */
export const describeDocument = ({seo, _rev, ...document}: Described, own: Own) => ({
  drawn: own.title,
  ...own,
  seoTitle: seo.title,
  description: plain(seo.description) || own.description,
  path: pathOf(document) ?? '/',
  picture: seo.image?.asset ? seo.image : own.picture,
  noIndex: seo.noIndex,
  revision: _rev,
})

/** What is read of the settings document; null while there is none. */
type Publication = {title: string; socialImage: SharedPicture | null} | null

/**
 * Next.js metadata of a page, under the publication's name; a page without a picture gets the
 * one that the site draws, or else the publication's. Strings may still contain stega characters.
 */
export function pageMetadata(page: PageDescription, publication: Publication): Metadata {
  const {
    title,
    seoTitle,
    path,
    canonical,
    hasMarkdown = false,
    isEmbedded = false,
    noIndex,
    article,
    revision,
    page: number = 1,
    feeds = [],
  } = plain(page)
  const siteName = plain(publication?.title)
  const text = plain(page.description)
  const description = text ? descriptionInSearch(text, number) : undefined
  const images = imagesOf(page, publication)
  return {
    title: {absolute: titleInSearch({title, seoTitle, siteName, page: number})},
    description,
    alternates: {
      canonical: canonical ?? path,
      types: {
        ...feedLinks(path, feeds, siteName),
        ...(hasMarkdown && {'text/markdown': markdownPath(path)}),
        ...(isEmbedded && {
          'application/json+oembed': `/oembed?url=${encodeURIComponent(absoluteUrl(path))}`,
        }),
      },
    },
    robots: noIndex ? {index: false, follow: true} : undefined,
    ...(revision ? {other: {[revisionName]: revision}} : {}),
    openGraph: {
      title: number > 1 ? `${title}, page ${number}` : seoTitle || title,
      description,
      url: path,
      siteName,
      locale: 'en_GB',
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

function imagesOf(page: PageDescription, publication: Publication) {
  if (page.picture?.asset) return [socialPicture(page.picture)]
  const {path, drawn, revision} = plain(page)
  if (drawn) return [drawnPicture(path, drawn, revision)]
  return publication?.socialImage?.asset ? [socialPicture(publication.socialImage)] : undefined
}

/** Links to feeds: RSS on every page, those in other formats on the home page alone. */
function feedLinks(path: string, feeds: readonly PageFeed[], siteName: string | undefined) {
  const title = siteName ?? ''
  const whole = {title, url: '/feed.xml'}
  return {
    [feedTypes.rss]: [...feeds.map((feed) => ({title: feed.title, url: feed.path})), whole],
    ...(path === '/' && {
      [feedTypes.atom]: [{title, url: '/atom.xml'}],
      [feedTypes.json]: [{title, url: '/feed.json'}],
    }),
  }
}

/** URL of a picture for Open Graph: 1200 × 630, cropped around its hotspot. */
export const socialPicture = (picture: SharedPicture) => shared(plain(picture), imageUrl)
