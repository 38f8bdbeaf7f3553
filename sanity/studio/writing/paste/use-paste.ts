import type {Editor} from '@portabletext/editor'
import {defineBehavior, forward, raise} from '@portabletext/editor/behaviors'
import {getFocusTextBlock, isSelectionExpanded} from '@portabletext/editor/selectors'
import {isEqualSelectionPoints} from '@portabletext/editor/utils'
import {sanitySchemaToPortableTextSchema} from '@portabletext/sanity-bridge'
import type {SanityClient} from '@sanity/client'
import {randomKey} from '@sanity/util/content'
import {useToast} from '@sanity/ui/toast'
import {useEffect, useState, type ClipboardEvent} from 'react'
import {useClient, useFormValue, type PortableTextInputProps} from 'sanity'
import {apiVersion} from '@/sanity/api-version'
import {holdTabDuring} from '@/sanity/studio/held-tab'
import {storePicture} from '@/sanity/studio/pictures/upload-pictures'
import {useLateBlocks} from '../late-blocks'
import {withEdgeSpaces} from './edge-spaces'
import {isMarkdown} from './is-markdown'
import {pastedAt, placeSince, type PastedAt} from './late-place'
import {leftOutSentence, nothingLeftOut} from './left-out'
import {isAddress} from './links'
import {lostOfOwn} from './own-text'
import {pastedBlocks, type Clipboard, type Pasted, type PicturePlace} from './paste'
import {isShownPicture} from './pictures'
import {paragraphsHtml, plainTextHtml} from './plain-text'
import {withUploads, type Assets} from './upload-pictures'

const newKey = () => randomKey(12)

/** What is told of the last paste: what was left out, and how many pictures are on their way. */
export interface Report extends Pick<Pasted, 'leftOut' | 'places'> {
  taking: number
}

interface Paste {
  onPaste: NonNullable<PortableTextInputProps['onPaste']>
  /** For an element around the editor: pictures that come without any words. */
  onPasteCapture: (event: ClipboardEvent<HTMLElement>) => void
  /** What the last paste left out; undefined if nothing, or once it was read. */
  report: Report | undefined
  /** Takes a picture that was added since out of the report. */
  settle: (place: PicturePlace) => void
  endReport: () => void
}

/** What is pasted takes the place of what is selected, also where we made blocks of it. */
const overSelection = defineBehavior({
  on: 'insert.blocks',
  guard: ({snapshot, event}) =>
    event.placement === 'auto' &&
    event.blocks.length > 0 &&
    (event.at
      ? !isEqualSelectionPoints(event.at.anchor, event.at.focus)
      : isSelectionExpanded(snapshot)),
  actions: [
    ({event}) => {
      if (!event.at) return [raise({type: 'delete'}), forward(event)]
      const {anchor, focus, backward} = event.at
      const start = backward ? focus : anchor
      return [
        raise({type: 'delete', at: event.at}),
        forward({...event, at: {anchor: start, focus: start}}),
      ]
    },
  ],
})

/** Of what could not be kept nothing is inserted, and nothing selected is lost. */
const ofNothing = defineBehavior({
  on: 'insert.blocks',
  guard: ({event}) => event.blocks.length === 0,
  actions: [],
})

const assetsOf = (client: SanityClient): Assets => ({
  upload: (file) => storePicture(client, file),
  has: async (id) => (await client.getDocument(id)) !== undefined,
})

/** Inserts what was pasted a while ago; whoever writes elsewhere meanwhile goes on there. */
function insertSince(editor: Editor, at: PastedAt | undefined, blocks: Pasted['blocks']) {
  const snapshot = editor.getSnapshot()
  const {selection} = snapshot.context
  const place = at && placeSince(at, snapshot)
  editor.send({
    type: 'insert.blocks',
    blocks,
    ...(place ? {...place, select: 'none'} : {placement: 'auto'}),
  })
  if (place && selection) editor.send({type: 'select', at: selection})
}

/** Handlers of what is pasted into a text, and what could not be kept of it. */
export function usePaste(
  {schemaType, readOnly, path}: PortableTextInputProps,
  editor: Editor | null,
): Paste {
  const client = useClient({apiVersion})
  const sources = useFormValue(['sources'])
  const [report, setReport] = useState<Report>()
  const {push} = useToast()
  const appendIfLeft = useLateBlocks({path})

  useEffect(() => {
    const ends = [overSelection, ofNothing].map((behavior) => editor?.registerBehavior({behavior}))
    return () => ends.forEach((end) => end?.())
  }, [editor])

  // Not with each key that is typed.
  const schema = () => sanitySchemaToPortableTextSchema(schemaType)
  const read = (clipboard: Clipboard) => pastedBlocks(clipboard, schema(), newKey)

  const tell = ({leftOut, places}: Pick<Pasted, 'leftOut' | 'places'>, taking = 0) => {
    const isAnything = taking > 0 || Object.values(leftOut).some((count) => count > 0)
    setReport(isAnything ? {leftOut, places, taking} : undefined)
    // A text that fills the screen covers the line above it.
    const isCovered = !editor?.dom.getEditorElement()?.closest('[data-pasted-into]')
    if (isAnything && isCovered && taking === 0)
      push({
        id: 'pasted',
        status: 'warning',
        title: `Pasted. ${leftOutSentence(leftOut)}`,
        duration: 20_000,
        closable: true,
      })
  }

  const settle = (place: PicturePlace) => {
    if (!report) return
    const places = report.places.filter((other) => other !== place)
    const pictures = report.leftOut.pictures - 1
    const leftOut = {...report.leftOut, pictures}
    const isAnything = Object.values(leftOut).some((count) => count > 0)
    setReport(isAnything ? {...report, leftOut, places} : undefined)
  }

  const finished = async (pasted: Pasted): Promise<Pasted> => {
    const {size} = pasted.pictures
    if (size === 0) return pasted
    tell({leftOut: nothingLeftOut(), places: []}, size)
    return holdTabDuring(withUploads(pasted, assetsOf(client)))
  }

  const onPaste: Paste['onPaste'] = ({event}) => {
    const {clipboardData} = event
    if (!clipboardData) return undefined
    const html = clipboardData.getData('text/html')
    const text = clipboardData.getData('text/plain')
    // Portable text from our own editors needs no conversion.
    const own = clipboardData.types.find((type) => type.includes('portable-text'))
    if (own) {
      const lost = lostOfOwn(clipboardData.getData(own), schema(), sources)
      tell({leftOut: {...nothingLeftOut(), ...lost}, places: []})
      return undefined
    }
    // The editor makes a link of words that an address is pasted over.
    if (editor && isAddress(text) && isSelectionExpanded(editor.getSnapshot())) {
      setReport(undefined)
      return undefined
    }
    const files = [...clipboardData.files]
    const isCode = html !== '' && clipboardData.types.includes('vscode-editor-data')
    if (isMarkdown(text) && (!html || isCode)) return fromMarkdown(text)
    const pasted = read({html: html || (plainTextHtml(text) ?? ''), files})
    if (!pasted) {
      setReport(undefined)
      return undefined
    }
    if (pasted.pictures.size > 0) return insertedLate(pasted)
    return inserted({...pasted, blocks: joining(pasted.blocks, text)})
  }

  /** Blocks as they are joined with the paragraph at the cursor, if that has words. */
  const joining = (blocks: Pasted['blocks'], text: string) => {
    const block = editor && getFocusTextBlock(editor.getSnapshot())?.node
    const hasWords = block?.children.some(({text: words}) => words)
    return hasWords ? withEdgeSpaces(blocks, text, schema()) : blocks
  }

  const inserted = (pasted: Pasted) => {
    tell(pasted)
    if (appendIfLeft(pasted.blocks)) return undefined
    return {insert: pasted.blocks.map((block) => ({...block}))}
  }

  const here = () => (editor ? pastedAt(editor.getSnapshot()) : undefined)

  /** Inserts where it was pasted, however long pictures take and wherever somebody writes then. */
  const insertedLate = async (pasted: Pasted, at: PastedAt | undefined = here()) => {
    const whole = await finished(pasted)
    tell(whole)
    if (!appendIfLeft(whole.blocks) && editor && whole.blocks.length > 0)
      insertSince(editor, at, whole.blocks)
    // Nothing for the Studio to insert at the cursor.
    return {insert: []}
  }

  const fromMarkdown = async (text: string) => {
    const at = here()
    // Loaded once it is needed: most editors never paste Markdown.
    const markdown = await import('./markdown').catch(() => undefined)
    const pasted =
      (markdown && read({html: markdown.markdownHtml(text), files: []})) ??
      read({html: paragraphsHtml(text), files: []})
    if (!pasted) return undefined
    return pasted.pictures.size > 0 ? insertedLate(pasted, at) : inserted(pasted)
  }

  const onPasteCapture = (event: ClipboardEvent<HTMLElement>) => {
    const {target, clipboardData} = event
    // Texts inside a block are rendered below this one too.
    const isHere =
      target instanceof Element &&
      target.closest('[role="textbox"]') === editor?.dom.getEditorElement()
    const files = [...clipboardData.files].filter(isShownPicture)
    if (!isHere || readOnly || files.length === 0 || clipboardData.getData('text/plain')) return
    const pictures = files.map(() => '<img src="pasted:">').join('')
    const copied = read({html: clipboardData.getData('text/html'), files})
    const pasted = copied?.blocks.length ? copied : read({html: pictures, files})
    if (!pasted || !editor) return
    // The Studio would look for a block that is a picture and nothing else, and refuse the file.
    event.preventDefault()
    event.stopPropagation()
    void insertedLate(pasted)
  }

  const endReport = () => setReport(undefined)
  return {onPaste, onPasteCapture, report, settle, endReport}
}
