import 'server-only'
import {createClient, type SanityClient} from '@sanity/client'
import {cache} from 'react'
import type {PreviewLink} from '@/lib/previews/preview-link'
import type {LeftNote} from '@/lib/previews/preview-note'
import {apiVersion} from '../api-version'
import {sanityEnvironment} from '../environment'
import {previewLinks} from './links'
import {keepNote} from './notes'
import {openingOf, type Opening, type StoredPiece} from './opening'
import {pinnedPiece} from './pins'
import type {ReleasePiece} from './release'
import {pieceAt, pieceInRelease} from './shown-piece'

/**
 * A message to the Studio about missing settings of preview links; undefined if they are complete.
 */
export const missingForLinks = () =>
  sanityEnvironment().previewLinks
    ? undefined
    : 'This site has no preview links yet: whoever runs it sets SANITY_API_WRITE_TOKEN and PREVIEW_LINK_KEY, which .env.example explains.'

/** A client that reads private documents and counts views. */
function clientOf(token: string) {
  const {projectId, dataset, apiHost} = sanityEnvironment()
  return createClient({
    projectId,
    dataset,
    apiVersion,
    token,
    useCdn: false,
    maxRetries: 1,
    timeout: 10_000,
    ...(apiHost ? {apiHost, useProjectHostname: false} : {}),
  })
}

/** The preview links of this site and their client; undefined without the settings. */
function site() {
  const settings = sanityEnvironment().previewLinks
  if (!settings) return undefined
  const client = clientOf(settings.writeToken)
  return {client, links: previewLinks(client, settings.key)}
}

/** The preview links of this site; undefined without the settings. */
export const siteLinks = () => site()?.links

/**
 * What the address of a link, or of a piece of its release, opens now.
 *
 * @param asked published id of that piece
 * @throws if the lake does not respond
 */
export async function openingAt(secret: string, asked?: string): Promise<Opening> {
  const {client, links} = site() ?? {}
  if (!client || !links) return {state: 'wrong'}
  const opening = await openingOf(client, await links.find(secret), Date.now(), asked)
  if (opening.state !== 'open' && opening.state !== 'absent') return opening
  const pass = links.passOf(opening.link)
  return pass ? {...opening, pass} : opening
}

/** The pass for a link and its passcode; undefined if that is wrong. @throws as `openingAt` */
export async function passFor(secret: string, passcode: string): Promise<string | undefined> {
  const links = site()?.links
  const link = await links?.find(secret)
  return link && links?.passFor(link, passcode)
}

/** Stores a visitor's note, or returns why not. @throws as `openingAt` */
export async function leaveNote(
  secret: string,
  asked: string | undefined,
  note: LeftNote,
): Promise<'kept' | 'full' | 'closed'> {
  const client = site()?.client
  const opening = await openingAt(secret, asked)
  if (!client || opening.state !== 'open' || !opening.piece) return 'closed'
  const {link, piece} = opening
  return (await keepNote(client, link, piece, note)) ? 'kept' : 'full'
}

/**
 * The content of an open link, fetched once per request: a piece, or the list of its release's
 * pieces; undefined if the link is not open.
 */
export const shownAt = cache(async (secret: string, asked?: string) => {
  const client = site()?.client
  const opening = await openingAt(secret, asked)
  if (!client || opening.state !== 'open') return undefined
  const {piece, ...found} = opening
  if (!piece) return found
  const shown = await shownPiece(client, opening.link, piece, opening.release)
  return shown && {...found, shown}
})

function shownPiece(
  client: SanityClient,
  link: PreviewLink,
  piece: StoredPiece,
  release: readonly ReleasePiece[] | undefined,
) {
  if (release && link.release) return pieceInRelease(client, link.release.name, piece, release)
  return link.shows === 'pinned' ? pinnedPiece(client, link) : pieceAt(client, piece)
}
