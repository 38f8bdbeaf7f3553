import type {Metadata} from 'next'
import {cookies, headers} from 'next/headers'
import {notFound} from 'next/navigation'
import {after} from 'next/server'
import {PhonePreview, PreviewBar} from '@/components/preview/preview-bar'
import {ReleaseLinks} from '@/components/preview/release/release-links.client'
import {ReleasePieces} from '@/components/preview/release/release-pieces'
import {pathOf} from '@/lib/addresses/addresses'
import {isSame} from '@/lib/is-same'
import {letInParameter, passCookie} from '@/lib/previews/preview-link'
import {shownAt, siteLinks} from '@/sanity/preview-links/site'
import type {ReleasePiece} from '@/sanity/preview-links/release'
import type {ShownPiece} from '@/sanity/preview-links/shown-piece'
import {ArticlePage} from '../../../(site)/[section]/[slug]/article-page'
import {OwnPage} from '../../../(site)/[section]/own-page'
import {MythPage} from '../../../(site)/myths/[slug]/myth-page'
import {SitePage} from '../../../(site)/site-page'

type Props = PageProps<'/preview/[secret]/[[...asked]]'>

// Rendered per request without a placeholder, which would appear before the link is checked.
export const instant = false

/** Metadata, the same for every link: browsers keep titles in their history. */
export const metadata: Metadata = {
  title: 'Preview',
  robots: {index: false, follow: false},
  referrer: 'no-referrer',
}

export default async function Page({params, searchParams}: Props) {
  const {secret, asked: [asked] = []} = await params
  const {width, bare, changes, [letInParameter]: letIn} = await searchParams
  const found = await shownAt(secret, asked)
  // server/preview-door.ts lets only open links through.
  if (!found) notFound()
  const {link, published, pass, release} = found
  if (pass && !(await brings(pass))) notFound()
  const path = `/preview/${secret}`
  if (width === 'phone') {
    const address = `${asked ? `${path}/${asked}` : path}?bare=1`
    return (
      <SitePage>
        <PhonePreview link={link} address={address} {...(asked ? {release: path} : {})} />
      </SitePage>
    )
  }
  const frame = bare === undefined ? '' : '?bare=1'
  // One view, however many pieces of a release are read, and in however many ways.
  const goesOn =
    letIn === undefined &&
    (await comesFromHere(Boolean((release && asked) || changes !== undefined)))
  if (!frame && !goesOn && !(await isFetchedAhead())) after(() => siteLinks()?.countView(link._id))
  return (
    <SitePage here={'shown' in found ? pathOf(found.shown) : undefined}>
      {!frame && (
        <PreviewBar
          link={link}
          width="desktop"
          published={published}
          showsChanges={changes !== undefined}
          {...('shown' in found && {isPiece: true, release: release && path})}
        />
      )}
      {'shown' in found ? (
        <Shown piece={found.shown} />
      ) : (
        <ReleasePieces
          title={link.release?.title ?? ''}
          pieces={release ?? []}
          addressOf={({id}) => `${path}/${id}${frame}`}
        />
      )}
      {release && <ReleaseLinks addresses={addressesOf(release, path, frame)} />}
    </SitePage>
  )
}

/** Preview URLs of the pages of a release, by their public paths. */
const addressesOf = (pieces: ReleasePiece[], path: string, frame: string) =>
  Object.fromEntries(
    pieces.flatMap((piece) => (piece.path ? [[piece.path, `${path}/${piece.id}${frame}`]] : [])),
  )

function Shown({piece}: {piece: ShownPiece}) {
  if (piece._type === 'myth') return <MythPage myth={piece} preview={false} />
  if (piece._type === 'page') return <OwnPage page={piece} preview={false} />
  return <ArticlePage article={piece} preview={false} />
}

/**
 * Whether the visitor's cookie holds the pass, which server/preview-door.ts gives for the passcode.
 */
async function brings(pass: string): Promise<boolean> {
  return isSame((await cookies()).get(passCookie)?.value, pass)
}

/**
 * Whether the visitor followed a link of this site, such as of the bar above a preview.
 * @param isLikely what is assumed of a browser that does not say so
 */
async function comesFromHere(isLikely: boolean): Promise<boolean> {
  const from = (await headers()).get('sec-fetch-site')
  return from ? from === 'same-origin' : isLikely
}

/** Whether the request says that the browser prefetches or prerenders, and nobody reads yet. */
async function isFetchedAhead(): Promise<boolean> {
  const purpose = (await headers()).get('sec-purpose')
  return purpose?.includes('prefetch') ?? false
}
