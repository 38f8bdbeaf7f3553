import {PublishIcon} from '@sanity/icons/Publish'
import {useToast} from '@sanity/ui/toast'
import {
  getDraftId,
  useClient,
  useDocumentPairPermissions,
  useDocumentStore,
  type DocumentActionComponent,
  type DocumentActionProps,
  type SanityClient,
} from 'sanity'
import {publishedEarly} from '@/lib/preflight/early'
import {apiVersion} from '@/sanity/api-version'
import {statusOf, words} from './answers'
import {useCheckedDraft, type Settled} from './checked-draft'
import {settleRecord} from './form-record'
import {holdKeys} from './held-keys'
import {InTheWay} from './in-the-way'
import {useQuestion, type Accepted} from './question'
import {publishedAfter, useReceipt} from './receipt'
import {useRefusal} from './refusal'
import {useWork} from './work'

/**
 * Publish, at any time: it waits until all edits are stored and validated, then publishes exactly
 * the validated revision, or says what prevents it. The Studio's own button ignores a press while
 * it still shows findings about an older revision.
 */
export function checkedPublish(original: DocumentActionComponent): DocumentActionComponent {
  const Publish: DocumentActionComponent = (props) => {
    const description = original(props)
    const {doing, begin} = useWork(`publish ${props.id}`)
    const publish = usePublish(props)
    const mayPublish = useMayPublish(props)
    if (!description || !mayPublish) return description
    const press = (accepted: Accepted = []) =>
      begin(
        (say) => publish(say, {accepted, again: press}),
        (say) => publish(say, {accepted, again: press, isPressedAgain: true}),
      )
    return {
      icon: PublishIcon,
      label: doing ?? 'Publish',
      title: doing
        ? 'It goes on by itself, also when you open another piece'
        : !props.draft && (props.published || !props.ready ? description.title : nothing(props)),
      tone: 'default',
      shortcut: 'Ctrl+Alt+P',
      onHandle: () => press(),
      dialog: {type: 'custom', component: <InTheWay id={props.id} type={props.type} />},
    }
  }
  Publish.displayName = 'CheckedPublish'
  return Publish
}

/**
 * Whether the user has permission to publish, whatever the validation says. Whether there is a
 * draft is checked only after the press: on a slow machine the Studio learns of the first typed
 * words later than of the press that follows them.
 */
function useMayPublish({id, type, version, release}: DocumentActionProps): boolean {
  const [permissions, isLoading] = useDocumentPairPermissions({id, type, permission: 'publish'})
  return !version && !release && (isLoading || Boolean(permissions?.granted))
}

interface Press {
  /** What was accepted, when Publish asked. */
  accepted: Accepted
  /** Presses again, with what was accepted. */
  again: (accepted: Accepted) => void
  /** Whether it was pressed while it published. */
  isPressedAgain?: boolean
}

function usePublish({id, type}: DocumentActionProps) {
  const check = useCheckedDraft(id, type)
  const store = useDocumentStore()
  const client = useClient({apiVersion})
  const refuse = useRefusal(id, type)
  const ask = useQuestion(id, type, 'Publish')
  const giveReceipt = useReceipt(id, type)
  const {push} = useToast()
  return async (
    say: (doing: string) => void,
    {accepted, again, isPressedAgain = false}: Press,
  ): Promise<void> => {
    try {
      let sent: Settled | undefined
      for (;;) {
        say('Checking …')
        const {problems, ...found} = await check()
        const early = found.draft ? publishedEarly(found.draft, new Date().toISOString()) : []
        if (problems.length + early.length > 0)
          return refuse('Not published yet', [...problems, ...early], {
            offersSchedule: early.length > 0,
          })
        if (!found.draft) {
          if (!isPressedAgain) push({status: 'info', title: nothing(found)})
          return
        }
        if (ask(found, accepted, again)) return
        say('Publishing …')
        const at = Date.now()
        const giveBackKeys = holdKeys()
        try {
          await publishExactly(client, id, found)
          giveReceipt(await publishedAfter(store, id, type, found), at)
          settleRecord(id)
          return
        } catch (error) {
          // Somebody wrote or published meanwhile: the new revision is validated.
          if (statusOf(error) !== 409 || (sent && isSame(sent, found))) throw error
          sent = found
        } finally {
          giveBackKeys()
        }
      }
    } catch (error) {
      push({
        id: 'refusal',
        status: 'error',
        title: 'Not published',
        description: `${words(error)} What you wrote is kept: press Publish again in a moment.`,
        duration: 20_000,
        closable: true,
      })
    }
  }
}

const nothing = ({published}: Pick<Settled, 'published'>) =>
  published
    ? 'Nothing to publish: readers have what stands here'
    : 'Nothing to publish: nothing is written yet'

const isSame = (one: Settled, other: Settled) =>
  one.draft?._rev === other.draft?._rev && one.published?._rev === other.published?._rev

/** Publishes a revision of a draft over a published revision, or fails with 409. */
const publishExactly = (client: SanityClient, id: string, {draft, published}: Settled) =>
  client.action(
    {
      actionType: 'sanity.action.document.publish',
      draftId: getDraftId(id),
      publishedId: id,
      ifDraftRevisionId: draft?._rev,
      ifPublishedRevisionId: published?._rev,
    },
    {tag: 'document.publish'},
  )
