import {stegaClean} from 'next-sanity'
import {articleTypeOfSection} from '@/lib/content-types'
import {getArticle, getMyth} from '@/sanity/content'
import type {Quoted} from './quote-page'
import {unitsOfArticle, unitsOfMyth, type Unit} from './units'

export interface Quote {
  piece: Quoted
  unit: Unit
  revision: string
}

/** A part of a piece or myth, by decoded path segments; undefined if there is none. */
export async function quoteAt(
  section: string,
  slug: string,
  id: string,
): Promise<Quote | undefined> {
  if (section === 'myths') {
    const myth = await getMyth(slug)
    const unit = myth && unitsOfMyth(myth).find((found) => found.id === id)
    if (!unit) return undefined
    const {_rev, claim} = myth
    const piece = {...myth, title: `“${claim}”`, name: `“${stegaClean(claim)}”`}
    return {piece, unit, revision: _rev}
  }
  const type = articleTypeOfSection(section)
  const article = type ? await getArticle(type, slug) : null
  const unit = article && unitsOfArticle(article).find((found) => stegaClean(found.id) === id)
  if (!unit) return undefined
  return {piece: {...article, name: stegaClean(article.title)}, unit, revision: article._rev}
}
