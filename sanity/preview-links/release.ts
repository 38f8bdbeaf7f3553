import type {SanityClient} from '@sanity/client'
import {pathOf} from '@/lib/addresses'
import {isShareable} from '@/lib/content-types'

/** A piece in a release: where its version is stored, and where its page will be. */
export interface ReleasePiece {
  /** The id of its version, such as `versions.rABC.x`. */
  stored: string
  /** Its published id. */
  id: string
  type: string
  title: string
  standfirst: string
  /** Empty where no address was made yet. */
  slug: string
  /** Path of its page, once readers see it. */
  path?: string
}

/** A release and its pieces in the order of their titles. */
export interface Release {
  isPublished: boolean
  pieces: ReleasePiece[]
}

interface Found {
  state: string | null
  versions: {
    _id: string
    _type: string
    isGoing: boolean
    title: string
    standfirst: string
    slug: string
  }[]
}

const whatIsInIt = `{
  "state": *[_id == $release][0].state,
  "versions": *[sanity::partOfRelease($name)]{
    _id, _type, "isGoing": coalesce(_system.delete, false),
    "title": coalesce(title, claim, "Untitled"), "standfirst": coalesce(standfirst, ""),
    "slug": coalesce(slug.current, "")
  }
}`

/**
 * What a release holds that has a page of its own.
 *
 * @param client that may read what is private
 * @returns undefined where there is no such release any more
 */
export async function releaseOf(client: SanityClient, name: string): Promise<Release | undefined> {
  const {state, versions} = await client.fetch<Found>(
    whatIsInIt,
    {name, release: `_.releases.${name}`},
    {perspective: 'raw', useCdn: false, stega: false},
  )
  if (!state || state === 'archived' || state === 'archiving') return undefined
  const pieces = versions
    // One that takes its piece away has no page.
    .filter(({_type, isGoing}) => isShareable(_type) && !isGoing)
    .map(({_id, _type, title, standfirst, slug}) => {
      const path = pathOf({_type, slug})
      const id = _id.split('.').slice(2).join('.')
      return {stored: _id, id, type: _type, title, standfirst, slug, ...(path && {path})}
    })
    .toSorted((one, other) => one.title.localeCompare(other.title))
  return {isPublished: state === 'published', pieces}
}
