import type {SanityClient} from '@sanity/client'
import {useMemo} from 'react'
import {useClient} from 'sanity'
import {apiVersion} from '@/sanity/api-version'
import {pinIdOf, type PreviewLink} from '@/lib/previews/preview-link'
import {askAddress} from './site'

export interface NewLink {
  label: string
  /** What it shows: a piece, or a release. */
  piece?: NonNullable<PreviewLink['piece']>
  release?: NonNullable<PreviewLink['release']>
  shows: 'latest' | 'pinned' | 'release'
  /** ISO. */
  expiresAt: string
  maker: {id: string; name: string}
  /** Empty for none. */
  passcode: string
}

/** A link that the site has still to give an address, in return for the proof. */
export interface Begun {
  link: PreviewLink
  proof: string
  /** Goes to the site alone, which keeps a hash of it. */
  passcode: string
}

/** What editors do with links, with their own rights. Each throws an Error if the lake refuses. */
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

    /** Another address, which ends the one before; the passcode is for a link that had no address yet. */
    async newAddress({_id}: PreviewLink, passcode = ''): Promise<string> {
      const proof = random(32)
      await client.patch(_id).set({proof}).commit()
      return askAddress(_id, proof, passcode)
    },

    /** What they pin goes with them. */
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

/** Random bytes in base64url. A Studio on a network without TLS has no crypto.randomUUID. */
function random(bytes: number): string {
  const text = String.fromCharCode(...crypto.getRandomValues(new Uint8Array(bytes)))
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}
