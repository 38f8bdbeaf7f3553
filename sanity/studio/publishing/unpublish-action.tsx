import {useToast} from '@sanity/ui/toast'
import {useState} from 'react'
import {
  getDraftId,
  useClient,
  useDocumentOperation,
  useDocumentPairPermissions,
  useDocumentStore,
  type DocumentActionComponent,
} from 'sanity'
import {ConfirmDeleteDialog, useDocumentPane} from 'sanity/structure'
import {apiVersion} from '@/sanity/api-version'
import {words} from './answers'
import {settled} from './checked-draft'
import {useWork} from './work'

/**
 * Unpublish, at any time: it asks for confirmation once the document is loaded, then shows its
 * progress.
 */
export function patientUnpublish(original: DocumentActionComponent): DocumentActionComponent {
  const Unpublish: DocumentActionComponent = (props) => {
    const {id, type} = props
    const description = original(props)
    const isReady = useIsReady(id, type)
    const [isAsking, setAsking] = useState(false)
    const {doing, begin} = useWork(`unpublish ${id}`)
    const unpublish = useUnpublish(id, type)
    if (!description) return null
    if (doing) return {...description, label: doing, disabled: true, title: undefined}
    return {
      ...description,
      disabled: description.disabled && isReady,
      onHandle: () => setAsking(true),
      dialog: isAsking &&
        isReady && {
          type: 'dialog',
          onClose: () => setAsking(false),
          content: (
            <ConfirmDeleteDialog
              id={id}
              type={type}
              action="unpublish"
              onCancel={() => setAsking(false)}
              onConfirm={() => {
                setAsking(false)
                begin(unpublish)
              }}
            />
          ),
        },
    }
  }
  Unpublish.displayName = 'PatientUnpublish'
  return Unpublish
}

/** Whether the Studio has loaded what decides if a piece may be unpublished. */
function useIsReady(id: string, type: string): boolean {
  const {unpublish} = useDocumentOperation(id, type)
  const {targetDocumentState} = useDocumentPane()
  const [, isLoading] = useDocumentPairPermissions({id, type, permission: 'unpublish'})
  return !isLoading && unpublish.disabled !== 'NOT_READY' && targetDocumentState.status === 'ready'
}

function useUnpublish(id: string, type: string) {
  const store = useDocumentStore()
  const client = useClient({apiVersion})
  const {push} = useToast()
  return async (say: (doing: string) => void) => {
    say('Unpublishing …')
    try {
      await settled(store, id, type)
      await client.action(
        {actionType: 'sanity.action.document.unpublish', draftId: getDraftId(id), publishedId: id},
        {tag: 'document.unpublish', skipCrossDatasetReferenceValidation: true},
      )
      push({status: 'success', title: 'Unpublished: readers no longer see it'})
    } catch (error) {
      push({
        status: 'error',
        title: 'Not unpublished',
        description: `${words(error)} Readers still see it: press Unpublish again in a moment.`,
        duration: 20_000,
        closable: true,
      })
    }
  }
}
