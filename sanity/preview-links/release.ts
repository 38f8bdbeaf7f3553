import type {SanityClient} from '@sanity/client'
import {getPublishedId} from '@sanity/client/csm'
import {pathOf} from '@/lib/addresses/addresses'
import {isShareable} from '@/lib/content-types'
import {textOf} from '@/lib/preflight/stored'

/** A piece in a release: where its version is stored, and where its page will be. */
export interface ReleasePiece {
  /** The id of its version, such as `versions.rABC.x`. */
  stored: string
  /** Its published id. */
  id: string
  type: string
  title: string
  standfirst: string
  /** Path of its page, once readers see it; missing where no address was made yet. */
  path?: string
}

/** A release and its pieces in the order of their titles. */
export interface Release {
  isPublished: boolean
  /** Published ids of what went out with it. */
  published: string[]
  pieces: ReleasePiece[]
}

interface Found {
  state: string | null
  final: string[]
  versions: {
    _id: string
    _type: string
    isGoing: boolean
    title: unknown
    standfirst: unknown
    slug: unknown
  }[]
}

const whatIsInIt = `{
  "state": *[_id == $release][0].state,
  "final": coalesce(*[_id == $release][0].finalDocumentStates[].id, []),
  "versions": *[sanity::partOfRelease($name)]{
    _id, _type, "isGoing": coalesce(_system.delete, false),
    "title": coalesce(title, claim), standfirst, "slug": slug.current
  }
}`

/**
 * What a release holds that has a page of its own.
 *
 * @param client that may read what is private
 * @returns undefined where there is no such release any more
 */
export async function releaseOf(client: SanityClient, name: string): Promise<Release | undefined> {
  const {state, final, versions} = await client.fetch<Found>(
    whatIsInIt,
    {name, release: `_.releases.${name}`},
    {perspective: 'raw', useCdn: false, stega: false},
  )
  if (!state || state === 'archived' || state === 'archiving') return undefined
  const pieces = versions
    // One that takes its piece away has no page.
    .filter(({_type, isGoing}) => isShareable(_type) && !isGoing)
    .map(({_id, _type, title, standfirst, slug}) => {
      const path = pathOf({_type, slug: textOf(slug)})
      return {
        stored: _id,
        id: getPublishedId(_id),
        type: _type,
        title: textOf(title) || 'Untitled',
        standfirst: textOf(standfirst),
        ...(path && {path}),
      }
    })
    .toSorted((one, other) => one.title.localeCompare(other.title))
  return {
    isPublished: state === 'published',
    published: final.map((id): string => getPublishedId(id)),
    pieces,
  }
}
