import {DocumentTextIcon} from '@sanity/icons/DocumentText'
import {Button, Card, Flex, Stack, Text} from '@sanity/ui'
import {randomKey} from '@sanity/util/content'
import type {Editor} from '@portabletext/editor'
import {defineBehavior, effect} from '@portabletext/editor/behaviors'
import {getFocusBlockObject} from '@portabletext/editor/selectors'
import {useEffect, useEffectEvent, useRef, useState} from 'react'
import {
  insert,
  set,
  setIfMissing,
  useFormValue,
  type InputProps,
  type PortableTextInputProps,
} from 'sanity'
import {isArticleType, contentTypes} from '@/lib/content-types'
import {AddBlock} from './add-block'
import {outlineOf} from './outlines'
import type {PicturePlace} from './paste/paste'
import {PasteReport} from './paste/paste-report'
import {usePaste} from './paste/use-paste'
import {useTextEditor} from './text-editor'
import {useKeptBlocks} from './use-kept-blocks'
import {useShownValue} from './use-shown-value'

const newKey = () => randomKey(12)

/**
 * From the first press into it, a piece is written in more than the Studio's 19em, unlike the texts
 * inside its blocks. Its lower edge can still be drawn up and down.
 */
const tallText = `
[data-tall-text] [data-testid='pt-editor'][data-fullscreen='false']:not(
  [data-tall-text] [data-pasted-into] *
) { height: max(19em, 60vh); }
`

/** The input of a text: in a body it offers an outline while it is empty, and cleans up what is pasted. */
export function BodyInput(props: InputProps) {
  return isText(props) ? <TextInput {...props} /> : props.renderDefault(props)
}

const isText = (props: InputProps): props is PortableTextInputProps =>
  props.schemaType.jsonType === 'array' && props.schemaType.of.some(({name}) => name === 'block')

function TextInput(props: PortableTextInputProps) {
  const type = String(useFormValue(['_type']) ?? '')
  const editor = useTextEditor()
  const {report, settle, endReport, onPaste, onPasteCapture} = usePaste(props, editor)
  useKeptBlocks(editor, props)
  const value = useShownValue(editor, props.value)
  useReturnToText(editor, props)
  useOpenedByKey(editor, props)
  // Not before: blocks in sight are drawn as readers see them, and a form would open later for it.
  const [isWritten, setWritten] = useState(false)
  const isEmpty = !props.value || props.value.length === 0
  // After “undo” there is nothing to tell of.
  const forget = useEffectEvent(endReport)
  useEffect(() => {
    if (isEmpty) forget()
  }, [isEmpty])
  const add = (place: PicturePlace) => {
    addBlock(props, editor, 'figure', place.after)
    settle(place)
  }
  return (
    <Stack gap={3}>
      {isEmpty && !props.readOnly && hasBlocks(props) && isArticleType(type) && (
        <Card padding={3} radius={2} border tone="transparent">
          <Flex align="center" gap={3} wrap="wrap">
            <Button
              icon={DocumentTextIcon}
              text="Start with an outline"
              mode="ghost"
              onClick={() => props.onChange(set(outlineOf(type, newKey)))}
            />
            <Text size={1} muted>
              Headings for {article(contentTypes[type].one.toLowerCase())}, with a question under
              each to write over.
            </Text>
          </Flex>
        </Card>
      )}
      {!props.readOnly && hasBlocks(props) && (
        <Flex gap={3} align="center" wrap="wrap">
          <AddBlock onChoose={(blockType) => addBlock(props, editor, blockType)} />
          <Text size={1} muted>
            Alt+Shift+↑ or ↓ moves a paragraph or block, Ctrl+Enter opens a block
          </Text>
        </Flex>
      )}
      {hasBlocks(props) && <style>{tallText}</style>}
      <div
        data-pasted-into=""
        data-tall-text={(hasBlocks(props) && isWritten) || undefined}
        onFocusCapture={() => setWritten(true)}
        onPasteCapture={onPasteCapture}
      >
        <PasteReport
          report={report}
          onAdd={hasBlocks(props) ? add : undefined}
          onClose={endReport}
        />
        {props.renderDefault({...props, value, onPaste})}
      </div>
    </Stack>
  )
}

const article = (noun: string) => `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`

/** Whether a text may contain blocks; the text inside a block may not. */
const hasBlocks = ({schemaType}: PortableTextInputProps) =>
  schemaType.of.some(({name}) => name === 'figure')

/**
 * Inserts a block and opens its form: below the block that is named, else below the last cursor
 * position, or at the end. The editor does it, so that “undo” takes it back.
 */
function addBlock(
  {value, focusPath, path, onChange, onItemOpen}: PortableTextInputProps,
  editor: Editor | null,
  type: string,
  below?: string,
) {
  const places = [{_key: below}, focusPath[0]].filter(isKeyed)
  const place = places.find(({_key}) => value?.some((block) => block._key === _key))
  const beside = value?.find(({_key}) => _key === place?._key) ?? value?.at(-1)
  const block = {_type: type, _key: newKey()}
  if (editor && beside) {
    const point = {path: [{_key: beside._key}], offset: 0}
    editor.send({
      type: 'insert.block',
      block,
      placement: 'after',
      select: 'start',
      at: {anchor: point, focus: point},
    })
  } else onChange([setIfMissing([]), insert([block], 'after', [-1])])
  onItemOpen([...path, {_key: block._key}])
}

/** Gives a text the keyboard back once the form of one of its blocks is closed. */
function useReturnToText(editor: Editor | null, {members}: PortableTextInputProps) {
  const isOpen = members.some((member) => member.kind === 'item' && member.open)
  const wasOpen = useRef(false)
  useEffect(() => {
    const isClosed = wasOpen.current && !isOpen
    wasOpen.current = isOpen
    if (!isClosed || !editor) return undefined
    // The dialog leaves the page first.
    const timer = setTimeout(() => {
      if (document.activeElement === document.body) editor.send({type: 'focus'})
    })
    return () => clearTimeout(timer)
  }, [editor, isOpen])
}

/** Opens the form of the block at the cursor by Ctrl+Enter; Enter alone begins a paragraph below. */
function useOpenedByKey(
  editor: Editor | null,
  {path, onItemOpen}: Pick<PortableTextInputProps, 'path' | 'onItemOpen'>,
) {
  const open = useEffectEvent((key: string) => onItemOpen([...path, {_key: key}]))
  useEffect(() => {
    if (!editor) return undefined
    const openBlock = defineBehavior({
      on: 'keyboard.keydown',
      guard: ({snapshot, event: {originEvent}}) => {
        const {key, ctrlKey, metaKey} = originEvent
        const block = getFocusBlockObject(snapshot)
        return key === 'Enter' && (ctrlKey || metaKey) && block ? block.node._key : false
      },
      actions: [(_event, key) => [effect(() => open(key))]],
    })
    return editor.registerBehavior({behavior: openBlock})
  }, [editor])
}

const isKeyed = (segment: unknown): segment is {_key: string} =>
  typeof segment === 'object' &&
  segment !== null &&
  '_key' in segment &&
  typeof segment._key === 'string'
