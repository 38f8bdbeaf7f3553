import type {SanityClient} from '@sanity/client'
import {useMemo} from 'react'
import {useClient} from 'sanity'
import {apiVersion} from '@/sanity/api-version'
import {pinIdOf, type PreviewLink} from '@/lib/previews/preview-link'
import {askAddress} from './site'

export interface NewLink {
  label: string
  /** What it shows: a piece or a release. */
  piece?: NonNullable<PreviewLink['piece']>
  release?: NonNullable<PreviewLink['release']>
  shows: 'latest' | 'pinned' | 'release'
  /** ISO date and time. */
  expiresAt: string
  maker: {id: string; name: string}
  /** Empty for none. */
  passcode: string
}

/** A stored link that has no address yet; the site creates one in return for the proof. */
export interface Begun {
  link: PreviewLink
  proof: string
  /** Sent to the site only, which stores a hash of it. */
  passcode: string
}

/**
 * Operations on links with the editor's own permissions. Each throws an Error if the lake refuses.
 */
function linkWork(client: SanityClient) {
  return {
    async begin({passcode, ...made}: NewLink): Promise<Begun> {
      const id = {_id: `previewLinks.${random(16)}`}
      const link = {...id, ...made, ...(passcode && {hasPasscode: true})}
      const proof = random(32)
      await client.create({...link, _type: 'previewLink', proof})
      return {link, proof, passcode}
    },

    address: ({link, proof, passcode}: Begun): Promise<string> =>
      askAddress(link._id, proof, passcode),

    /**
     * Creates a new address, which invalidates the old one; a passcode is for links without
     * address.
     */
    async newAddress({_id}: PreviewLink, passcode = ''): Promise<string> {
      const proof = random(32)
      await client.patch(_id).set({proof}).commit()
      return askAddress(_id, proof, passcode)
    },

    /** Revokes links, and deletes what they pin. */
    async revoke(links: readonly PreviewLink[]): Promise<void> {
      const revokedAt = new Date().toISOString()
      const transaction = client.transaction()
      for (const {_id} of links) transaction.patch(_id, {set: {revokedAt}}).delete(pinIdOf(_id))
      await transaction.commit()
    },

    async extend({_id}: PreviewLink, expiresAt: string): Promise<void> {
      await client.patch(_id).set({expiresAt}).commit()
    },
  }
}

export type LinkWork = ReturnType<typeof linkWork>

export function useLinkWork(): LinkWork {
  const client = useClient({apiVersion})
  return useMemo(() => linkWork(client), [client])
}

/** Random bytes in base64url. Without TLS, browsers have no crypto.randomUUID. */
function random(bytes: number): string {
  const text = String.fromCharCode(...crypto.getRandomValues(new Uint8Array(bytes)))
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}
