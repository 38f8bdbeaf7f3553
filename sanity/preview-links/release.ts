import type {SanityClient} from '@sanity/client'
import {getPublishedId} from '@sanity/client/csm'
import {pathOf} from '@/lib/addresses/addresses'
import {isShareable} from '@/lib/content-types'
import {textOf} from '@/lib/preflight/stored'

/** A piece in a release: where its version is stored, and where its page will be. */
export interface ReleasePiece {
  /** The id of its version, such as `versions.rABC.x`. */
  stored: string
  /** The published id. */
  id: string
  type: string
  title: string
  standfirst: string
  /** Path of its page once published; missing while it has no address. */
  path?: string
}

/** A release and its pieces, sorted by title. */
export interface Release {
  isPublished: boolean
  /** Ids of the documents that it published. */
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
 * The pieces of a release that have a page.
 *
 * @param client needs to read private documents
 * @returns undefined if the release no longer exists
 */
export async function releaseOf(client: SanityClient, name: string): Promise<Release | undefined> {
  const {state, final, versions} = await client.fetch<Found>(
    whatIsInIt,
    {name, release: `_.releases.${name}`},
    {perspective: 'raw', useCdn: false, stega: false},
  )
  if (!state || state === 'archived' || state === 'archiving') return undefined
  const pieces = versions
    // A version that unpublishes its piece has no page.
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
