import {Button, Heading, Stack, Text} from '@sanity/ui'
import {useEffect, useRef, useState, type ReactNode} from 'react'
import {getPublishedId} from 'sanity'
import type {UserViewComponent} from 'sanity/structure'
import type {PreviewLink} from '@/lib/previews/preview-link'
import {Answered} from '../answered'
import {NoteList} from '../preview-notes/note-list'
import {CampaignLinks} from '../campaign-links/campaign-links'
import {SocialCards} from '../social-cards/social-cards'
import {AddressCard} from './address-card'
import {LinkList} from './link-list'
import {useLinkWork} from './link-work'
import {countOf, labelOf} from './link-words'
import {MakeLink} from './make-link'
import {Problem} from '../problem'
import {askSite, type Site} from './site'
import {sharedByEditors, useMayShare} from './use-may-share'
import {usePieceReleases} from './use-piece-releases'
import {usePreviewLinks} from './use-preview-links'

/** Creates and revokes links to an unpublished piece; below, tools to promote it once published. */
export const SharePreview: UserViewComponent = ({documentId, schemaType, document}) => {
  const id = getPublishedId(documentId)
  const {draft, published, displayed} = document
  return (
    <SharePiece
      // An address belongs to one piece: the key resets the state for another one.
      key={id}
      piece={{id, type: schemaType.name, title: titleOf(draft ?? published ?? displayed)}}
      hasDraft={Boolean(draft)}
    >
      <CampaignLinks published={published} />
      <SocialCards
        document={draft ?? published ?? displayed}
        isDraft={!published || Boolean(draft)}
      />
    </SharePiece>
  )
}

const titleOf = (document: Record<string, unknown> | null): string =>
  [document?.title, document?.claim].find(
    (title): title is string => typeof title === 'string' && title !== '',
  ) ?? 'Untitled'

interface SharePieceProps {
  piece: NonNullable<PreviewLink['piece']>
  hasDraft: boolean
  /** Further tools, shown below the links. */
  children: ReactNode
}

function SharePiece({piece, hasDraft, children}: SharePieceProps) {
  const work = useLinkWork()
  const held = usePieceReleases(piece.id)
  const releases = held.state === 'ready' ? held.result : []
  const answer = usePreviewLinks(
    piece.id,
    releases.map(({name}) => name),
  )
  const site = useSite()
  const isUnpublished = hasDraft || releases.length > 0
  const mayShare = useMayShare()
  const mayMake = isUnpublished && mayShare
  const list = useRef<HTMLDivElement>(null)
  const [shown, setShown] = useState<{link: PreviewLink; address: string}>()
  const [failed, setFailed] = useState<{link: PreviewLink; message: string; passcode: string}>()
  const [said, setSaid] = useState('')

  const show = async (link: PreviewLink, ask: () => Promise<string>, passcode = '') => {
    setShown(undefined)
    setFailed(undefined)
    setSaid('')
    try {
      setShown({link, address: await ask()})
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error)
      setFailed({link, message, passcode})
    }
  }
  // Its expiry may have been extended since.
  const asListed = (link: PreviewLink): PreviewLink =>
    (answer.state === 'ready' && answer.result.find(({_id}) => _id === link._id)) || link
  const renew = (link: PreviewLink, passcode = '') =>
    show(link, () => work.newAddress(link, passcode), passcode)
  const forget = (revoked: readonly PreviewLink[]) => {
    const ids = revoked.map(({_id}) => _id)
    if (shown && ids.includes(shown.link._id)) setShown(undefined)
    if (failed && ids.includes(failed.link._id)) setFailed(undefined)
    const [first] = revoked
    const which =
      revoked.length === 1 && first
        ? `The link for ${labelOf(first)} is`
        : `${countOf(ids.length)} are`
    setSaid(`${which} revoked.`)
    list.current?.focus()
  }
  return (
    <Stack gap={5} padding={4}>
      <Stack gap={3}>
        <Heading as="h2" size={1}>
          Share a preview
        </Heading>
        <Text size={1} muted>
          Whoever has the link sees the draft of this piece, or all pieces of a release, and nothing
          else that is unpublished. They can leave notes for you at each passage.
        </Text>
      </Stack>
      {shown && (
        <AddressCard
          key={shown.address}
          link={asListed(shown.link)}
          address={shown.address}
          onClose={() => {
            setShown(undefined)
            list.current?.focus()
          }}
        />
      )}
      {failed && (
        <Problem
          message={`The link for ${labelOf(failed.link)} has no new address: ${failed.message}`}
        >
          <Button text="Get its address" onClick={() => void renew(failed.link, failed.passcode)} />
        </Problem>
      )}
      {held.state === 'ready' && !isUnpublished && (
        <Text size={1}>
          There is nothing unpublished to show: write something first. Once a piece is published,
          its links lead to its page.
        </Text>
      )}
      {isUnpublished && !mayShare && <Text size={1}>{sharedByEditors}</Text>}
      {mayMake && site.state === 'asking' && (
        <Text size={1} muted>
          Asking the site …
        </Text>
      )}
      {mayMake && site.state === 'ready' && (
        <MakeLink
          unpublished={{piece, hasDraft, releases}}
          work={work}
          onBegun={(begun) => show(begun.link, () => work.address(begun), begun.passcode)}
        />
      )}
      {mayMake && site.state === 'refused' && (
        <Problem tone="caution" message={site.message}>
          <Button text="Ask the site again" mode="ghost" onClick={site.askAgain} />
        </Problem>
      )}
      <Text size={1} as="output">
        {said}
      </Text>
      <Stack gap={3}>
        <div ref={list} tabIndex={-1}>
          <Heading as="h2" size={1}>
            Links to this piece
          </Heading>
        </div>
        <Answered answer={answer}>
          {(links) => (
            <LinkList
              links={links}
              work={work}
              onDone={setSaid}
              onRevoked={forget}
              {...(site.state === 'ready' && mayMake ? {onNewAddress: (link) => renew(link)} : {})}
            />
          )}
        </Answered>
      </Stack>
      <NoteList piece={piece.id} />
      {children}
    </Stack>
  )
}

/** Whether the site can create addresses for links. */
function useSite() {
  const [site, setSite] = useState<Site>({state: 'asking'})
  useEffect(() => {
    void askSite().then(setSite)
  }, [])
  return {...site, askAgain: () => void askSite().then(setSite)}
}
