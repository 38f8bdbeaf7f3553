import {stegaClean} from 'next-sanity'
import {fieldAttribute} from '@/components/field-attribute'
import {pathOf} from '@/lib/addresses/addresses'
import {absoluteUrl} from '@/lib/addresses/site-url'
import type {Cited} from '@/lib/cite'
import {articleTypeOfSection} from '@/lib/content-types'
import type {ArticleQueryResult} from '@/lib/sanity.generated'
import {getArticle, getMyth, getSettings} from '@/sanity/content'

interface Citable {
  cited: Cited
  /** In a preview, the field of its title. */
  field: string | undefined
  /** Path of the piece. */
  path: string
  slug: string
  /** What leads on from it. */
  piece: {_id: string; topics: NonNullable<ArticleQueryResult>['topics']}
}

/** What is cited of a piece or myth, by decoded path segments; undefined if there is none. */
export async function citedAt(section: string, slug: string): Promise<Citable | undefined> {
  const [found, settings] = await Promise.all([pieceAt(section, slug), getSettings()])
  const piece = stegaClean(found)
  const path = piece && pathOf(piece)
  if (!found || !path) return undefined
  const {title, authors, publishedAt, updatedAt} = piece
  const cited = {
    title,
    authors,
    published: publishedAt,
    updated: updatedAt,
    publisher: stegaClean(settings?.title) ?? '',
    url: absoluteUrl(path),
  }
  const titleField = piece._type === 'myth' ? 'claim' : 'title'
  const field = found.title === title ? undefined : fieldAttribute(piece, titleField)
  return {cited, field, path, slug: piece.slug, piece: found}
}

async function pieceAt(section: string, slug: string) {
  if (section === 'myths') {
    const myth = await getMyth(slug)
    // The publication answers for it as a whole.
    return myth && {...myth, title: myth.claim, authors: []}
  }
  const type = articleTypeOfSection(section)
  return type ? getArticle(type, slug) : null
}
