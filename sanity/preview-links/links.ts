import type {SanityClient} from '@sanity/client'
import type {PreviewLink} from '@/lib/previews/preview-link'
import {isSame} from '@/lib/is-same'
import {addressHashOf, isSecret, newSecret} from './address'
import {isPasscode, passcodeHashOf, passOf} from './passcode'
import {pinOf} from './pins'

/** Validity of a proof written by the Studio, with a tolerance for differing clocks. */
const proofMs = 5 * 60_000

const linkFields = `{
  _id, _createdAt, label, shows, pinnedAt, piece{id, type, title}, release{name, title}, expiresAt, revokedAt, maker{id, name},
  addressHash, hasPasscode, passcodeHash, views, lastSeenAt
}`

// Private documents alone: whoever writes drafts cannot make one that stands for a link.
const byAddress = `*[_id in path("previewLinks.*") && _type == "previewLink" && addressHash == $addressHash][0...2]${linkFields}`

const byId = `*[_id == $id && _type == "previewLink"]{
  _id, _rev, _updatedAt, proof, revokedAt, shows, pinnedAt, hasPasscode,
  passcodeHash, piece{id, type, title}
}`

interface Proven extends PreviewLink {
  _rev: string
  _updatedAt: string
  proof: unknown
}

/**
 * Operations on the preview links of a dataset; `client` needs to read private documents and to
 * write.
 */
export function previewLinks(client: SanityClient, key: string, now = Date.now) {
  const raw = client.withConfig({perspective: 'raw', useCdn: false})
  return {
    /** The link with a secret, open or not; undefined if there is none. */
    async find(secret: string): Promise<PreviewLink | undefined> {
      if (!isSecret(secret)) return undefined
      const addressHash = addressHashOf(secret, key)
      const found = await raw.fetch<PreviewLink[]>(byAddress, {addressHash})
      const [link] = found
      return found.length === 1 && isSame(link?.addressHash, addressHash) ? link : undefined
    },

    /**
     * Creates an address for a link that the Studio has just stored, and uses up its proof. What
     * the link pins is stored with the first address, and kept for later ones.
     *
     * @param passcode for a link that requires one, with its first address
     * @returns the secret of the address, which is not stored; undefined if the proof is wrong,
     *   used or expired, there is nothing to pin, or a required passcode is missing
     */
    async giveAddress(id: string, proof: string, passcode = ''): Promise<string | undefined> {
      if (!/^previewLinks\.[\w-]{1,64}$/.test(id)) return undefined
      const [link] = await raw.fetch<Proven[]>(byId, {id})
      if (!link || link.revokedAt || !isSame(link.proof, proof)) return undefined
      if (Math.abs(now() - Date.parse(link._updatedAt)) > proofMs) return undefined
      if (link.hasPasscode && !link.passcodeHash && passcode.trim() === '') return undefined
      const secret = newSecret()
      const fields = {
        addressHash: addressHashOf(secret, key),
        ...(link.hasPasscode &&
          !link.passcodeHash && {passcodeHash: await passcodeHashOf(passcode)}),
      }
      const patch = raw.patch(id).ifRevisionId(link._rev).unset(['proof'])
      if (link.shows !== 'pinned' || link.pinnedAt) {
        await patch.set(fields).commit({visibility: 'sync'})
        return secret
      }
      const pin = await pinOf(client, link, now())
      if (!pin) return undefined
      const pinnedAt = new Date(now()).toISOString()
      await raw
        .transaction()
        .createOrReplace(pin)
        .patch(patch.set({...fields, pinnedAt}))
        .commit({visibility: 'sync'})
      return secret
    },

    /** The pass for a link and its passcode, for a cookie; undefined if the passcode is wrong. */
    async passFor(link: PreviewLink, passcode: string): Promise<string | undefined> {
      const {passcodeHash} = link
      if (!passcodeHash || !(await isPasscode(passcode, passcodeHash))) return undefined
      return passOf(link, key)
    },

    /** The pass that a visitor's cookie must hold; undefined for a link without passcode. */
    passOf: (link: PreviewLink): string | undefined => passOf(link, key),

    /** Counts a view: how often and when a link was opened, and nothing about the visitor. */
    async countView(id: string): Promise<void> {
      const lastSeenAt = new Date(now()).toISOString()
      await raw
        .patch(id)
        .setIfMissing({views: 0})
        .inc({views: 1})
        .set({lastSeenAt})
        .commit({visibility: 'async'})
    },
  }
}
