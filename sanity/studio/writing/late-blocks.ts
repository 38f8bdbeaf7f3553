import {toString} from '@sanity/util/paths'
import {useToast} from '@sanity/ui/toast'
import {useEffect, useRef} from 'react'
import {
  combineLatest,
  distinctUntilChanged,
  firstValueFrom,
  map,
  NEVER,
  switchMap,
  timer,
} from 'rxjs'
import {
  useDocumentStore,
  useFormValue,
  type ArrayOfObjectsInputProps,
  type DocumentStore,
} from 'sanity'
import {publishedId} from '@/lib/preflight/dataset'
import {words} from '../publishing/answers'
import {holdTabDuring} from '../held-tab'

/** A block of a text, or a member of another list. */
interface Block {
  _key: string
}

interface Text {
  /** Id of the document: of a draft, a version or what is published. */
  id: string
  type: string
  path: ArrayOfObjectsInputProps['path']
}

/**
 * A function for blocks that come after their pictures went up: if the text was left meanwhile, it
 * writes them to its end, and tells that. Returns false while the text is on the screen: there its
 * editor inserts them.
 */
export function useLateBlocks(
  {path}: Pick<ArrayOfObjectsInputProps, 'path'>,
  place: 'text' | 'list' = 'text',
) {
  const store = useDocumentStore()
  const {push} = useToast()
  const id = String(useFormValue(['_id']) ?? '')
  const type = String(useFormValue(['_type']) ?? '')
  const isShown = useRef(false)
  useEffect(() => {
    isShown.current = true
    return () => {
      isShown.current = false
    }
  }, [])
  const write = async (blocks: Block[]) => {
    try {
      await holdTabDuring(append(store, {id, type, path}, blocks))
      push({
        id: 'late-blocks',
        status: 'info',
        title: `What you added stands at the end of its ${place}: you left that while pictures went up.`,
        duration: 20_000,
        closable: true,
      })
    } catch (error) {
      push({
        id: 'late-blocks',
        status: 'error',
        title: `What you added is not in its ${place}: you left that while pictures went up. Add it again.`,
        description: words(error),
        duration: 60_000,
        closable: true,
      })
    }
  }
  return (blocks: Block[]): boolean => {
    if (isShown.current) return false
    if (blocks.length > 0) void write(blocks)
    return true
  }
}

const settleMs = 500

/** Appends to a text whose form may be closed; resolves once it is stored. */
async function append({pair}: DocumentStore, {id, type, path}: Text, blocks: Block[]) {
  const version = id.startsWith('versions.') ? id.split('.')[1] : undefined
  const document = [publishedId(id), type, version] as const
  const field = toString(path)
  let isSent = false
  // The Studio's store writes only as long as somebody listens to it.
  const subscription = pair.editOperations(...document).subscribe(({patch}) => {
    if (isSent || patch.disabled) return
    isSent = true
    patch.execute([{setIfMissing: {[field]: []}}, {insert: {after: `${field}[-1]`, items: blocks}}])
  })
  const has = (state: object | null) => JSON.stringify(state)?.includes(blocks[0]?._key ?? '')
  try {
    await firstValueFrom(
      combineLatest([pair.editState(...document), pair.consistencyStatus(...document)]).pipe(
        map(([state, isStored]) => isStored && Boolean(has(state.version ?? state.draft))),
        distinctUntilChanged(),
        // The store may learn a moment later that there is something to write.
        switchMap((isThere) => (isThere ? timer(settleMs) : NEVER)),
      ),
    )
  } finally {
    subscription.unsubscribe()
  }
}
