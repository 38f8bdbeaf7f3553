import {Box, Stack, Text} from '@sanity/ui'
import {useToast} from '@sanity/ui/toast'
import {useEffect, useRef} from 'react'
import type {DocumentActionComponent, DocumentActionProps, DocumentActionsResolver} from 'sanity'
import {pathOf} from '@/lib/addresses'
import {contentTypes, isArticleType} from '@/lib/content-types'
import {currentSlug} from '@/lib/current-slug'
import {awaitPage, type Receipt} from './await-page'

/** Long enough to read, and to press the link. */
const shownMs = 20_000

/** After publishing, a receipt: which pages changed, live after how long, or what to do. */
export const withReceipt: DocumentActionsResolver = (actions, {schemaType}) =>
  pathOf({_type: schemaType, slug: 'any'})
    ? actions.map((action) => (action.action === 'publish' ? receipted(action) : action))
    : actions

const made = new WeakMap<DocumentActionComponent, DocumentActionComponent>()

/** The same component for the same action, or the Studio would begin anew with each render. */
function receipted(publish: DocumentActionComponent): DocumentActionComponent {
  const known = made.get(publish)
  if (known) return known
  const WithReceipt: DocumentActionComponent = (props) => {
    const description = publish(props)
    const begin = useReceipt(props)
    if (!description) return null
    return {
      ...description,
      onHandle: () => {
        begin()
        description.onHandle?.()
      },
    }
  }
  WithReceipt.action = 'publish'
  made.set(publish, WithReceipt)
  return WithReceipt
}

/** Waits, once begun, for the next published revision and then for its page. */
function useReceipt({id, type, published}: DocumentActionProps): () => void {
  const {push} = useToast()
  const pressed = useRef<{at: number; revision: string | undefined}>(undefined)
  const revision = published?._rev
  const slug = currentSlug(published?.slug)

  useEffect(() => {
    const {current} = pressed
    if (!current || !revision || revision === current.revision) return
    pressed.current = undefined
    const path = pathOf({_type: type, slug})
    if (!path) return
    // Not given up when the pane closes: whoever published wants to know.
    void awaitPage(path.replace(/#.*/, ''), revision, current.at).then((receipt) =>
      push({
        id: `receipt-${id}`,
        status: receipt.liveAfterMs === undefined ? 'warning' : 'success',
        title: titleOf(receipt),
        description: <Pages type={type} path={path} receipt={receipt} />,
        duration: shownMs,
        closable: true,
      }),
    )
  }, [id, type, slug, revision, push])

  return () => {
    pressed.current = {at: Date.now(), revision}
  }
}

const titleOf = ({liveAfterMs}: Receipt) =>
  liveAfterMs === undefined
    ? 'Published, but readers do not see it yet'
    : `Readers see it, after ${(liveAfterMs / 1000).toFixed(1)} seconds`

function Pages({type, path, receipt}: {type: string; path: string; receipt: Receipt}) {
  if (receipt.liveAfterMs === undefined) {
    return (
      <Text size={1}>
        <a href={path}>{path}</a> did not show it within half a minute ({receipt.lastAnswer}). It is
        saved and published. Pages renew themselves within five minutes; if this one does not, tell
        whoever runs the site to look at its log and at the webhook.
      </Text>
    )
  }
  return (
    <Stack gap={2}>
      <Text size={1}>
        <a href={path} target="_blank" rel="noreferrer">
          Open {path}
        </a>
      </Text>
      <Box>
        <Text size={1} muted>
          Renewed with it: {alongside(type)}.
        </Text>
      </Box>
    </Stack>
  )
}

/** Where else a document of a type shows, in words. */
function alongside(type: string): string {
  if (isArticleType(type))
    return `the list of ${contentTypes[type].many.toLowerCase()}, the home page, and the pages of its people and topics`
  if (type === 'myth') return 'the list of myths, the home page, and the pieces it cites'
  if (type === 'glossaryTerm') return 'the glossary, and the pieces that use the word'
  return 'every page that names it'
}
