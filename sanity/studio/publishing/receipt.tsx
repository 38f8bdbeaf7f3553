import {Box, Stack, Text} from '@sanity/ui'
import {useToast} from '@sanity/ui/toast'
import {filter, firstValueFrom, map} from 'rxjs'
import type {DocumentStore, EditStateFor} from 'sanity'
import {pathOf} from '@/lib/addresses/addresses'
import {contentTypes, isArticleType} from '@/lib/content-types'
import {currentSlug} from '@/lib/addresses/current-slug'
import {keepReceipt} from '../start/receipts'
import {awaitPage, type Receipt} from './await-page'
import type {Settled} from './checked-draft'

type Published = NonNullable<EditStateFor['published']>

/** Long enough to read it and to follow the link. */
const shownMs = 20_000

/**
 * Resolves to the next published revision of a document, once the Studio knows that its draft is
 * gone.
 */
export const publishedAfter = (
  {pair}: DocumentStore,
  id: string,
  type: string,
  before: Settled,
): Promise<Published> =>
  firstValueFrom(
    pair.editState(id, type).pipe(
      filter(
        ({draft, transactionSyncLock}) =>
          draft?._rev !== before.draft?._rev && !transactionSyncLock?.enabled,
      ),
      map(({published}) => published),
      filter(
        (published): published is Published =>
          !!published && published._rev !== before.published?._rev,
      ),
    ),
  )

/**
 * A receipt after publishing: which pages changed and after how long they were live, or what to do.
 */
export function useReceipt(id: string, type: string) {
  const {push} = useToast()
  return ({_rev, slug}: Published, publishedAt: number) => {
    const path = pathOf({_type: type, slug: currentSlug(slug)})
    if (!path) return
    void awaitPage(path.replace(/#.*/, ''), _rev, publishedAt).then((receipt) => {
      keepReceipt(_rev, receipt)
      push({
        id: `receipt-${id}`,
        status: receipt.liveAfterMs === undefined ? 'warning' : 'success',
        title: titleOf(receipt),
        description: <Pages type={type} path={path} receipt={receipt} />,
        duration: shownMs,
        closable: true,
      })
    })
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
          As soon as somebody opens them, these are renewed too: {alongside(type)}.
        </Text>
      </Box>
    </Stack>
  )
}

/** Where else documents of a type appear, in words. */
function alongside(type: string): string {
  if (isArticleType(type))
    return `the list of ${contentTypes[type].many.toLowerCase()}, the home page, and the pages of its people and topics`
  if (type === 'myth') return 'the list of myths, the home page, and the pieces it cites'
  if (type === 'glossaryTerm') return 'the glossary, and the pieces that use the word'
  return 'every page that names it'
}
