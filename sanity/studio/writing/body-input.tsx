import {DocumentTextIcon} from '@sanity/icons/DocumentText'
import {Button, Card, Flex, Stack, Text} from '@sanity/ui'
import {sanitySchemaToPortableTextSchema} from '@portabletext/sanity-bridge'
import {randomKey} from '@sanity/util/content'
import type {Editor} from '@portabletext/editor'
import {defineBehavior, effect} from '@portabletext/editor/behaviors'
import {getFocusBlockObject} from '@portabletext/editor/selectors'
import {useEffect, useEffectEvent, useRef} from 'react'
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
import {pastedBlocks, pastedText} from './paste'
import {useTextEditor} from './text-editor'
import {useKeptBlocks} from './use-kept-blocks'

const newKey = () => randomKey(12)

/** The input of a body: offers an outline while it is empty, and cleans up what is pasted. */
export function BodyInput(props: InputProps) {
  return isText(props) ? <TextInput {...props} /> : props.renderDefault(props)
}

const isText = (props: InputProps): props is PortableTextInputProps =>
  props.schemaType.jsonType === 'array' && props.schemaType.of.some(({name}) => name === 'block')

function TextInput(props: PortableTextInputProps) {
  const type = String(useFormValue(['_type']) ?? '')
  const editor = useTextEditor()
  useKeptBlocks(editor, props)
  useReturnToText(editor, props)
  useOpenedByKey(editor, props)
  const isEmpty = !props.value || props.value.length === 0
  return (
    <Stack gap={3}>
      {isEmpty && !props.readOnly && isArticleType(type) && (
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
      {props.renderDefault({...props, onPaste})}
    </Stack>
  )
}

const article = (noun: string) => `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`

const onPaste: NonNullable<PortableTextInputProps['onPaste']> = ({event, schemaTypes}) => {
  const {clipboardData} = event
  // Portable text from our own editors needs no conversion.
  if (!clipboardData || clipboardData.types.some((type) => type.includes('portable-text')))
    return undefined
  const schema = sanitySchemaToPortableTextSchema(schemaTypes.portableText)
  const html = clipboardData.getData('text/html')
  const blocks = html
    ? pastedBlocks(html, schema, newKey)
    : pastedText(clipboardData.getData('text/plain'), schema, newKey)
  return blocks && {insert: blocks}
}

/** Whether a text may contain blocks; the text inside a block may not. */
const hasBlocks = ({schemaType}: PortableTextInputProps) =>
  schemaType.of.some(({name}) => name === 'figure')

/**
 * Inserts a block below the last cursor position, or at the end, and opens its form. The editor does
 * it, so that “undo” takes it back.
 */
function addBlock(
  {value, focusPath, path, onChange, onItemOpen}: PortableTextInputProps,
  editor: Editor | null,
  type: string,
) {
  const [focused] = focusPath
  const beside =
    value?.find((block) => isKeyed(focused) && block._key === focused._key) ?? value?.at(-1)
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
  typeof segment === 'object' && segment !== null && '_key' in segment
