import {DocumentTextIcon} from '@sanity/icons/DocumentText'
import {Button, Card, Flex, Stack, Text} from '@sanity/ui'
import {randomKey} from '@sanity/util/content'
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
import {EditorRef} from './paste/editor-in-reach'
import type {PicturePlace} from './paste/paste'
import {PasteReport} from './paste/paste-report'
import {usePaste} from './paste/use-paste'

const newKey = () => randomKey(12)

/** The input of a text: in a body it offers an outline while it is empty, and cleans up what is pasted. */
export function BodyInput(props: InputProps) {
  return isText(props) ? <TextInput {...props} /> : props.renderDefault(props)
}

const isText = (props: InputProps): props is PortableTextInputProps =>
  props.schemaType.jsonType === 'array' && props.schemaType.of.some(({name}) => name === 'block')

function TextInput(props: PortableTextInputProps) {
  const type = String(useFormValue(['_type']) ?? '')
  const {report, settle, endReport, editorRef, onPaste, onPasteCapture} = usePaste(props)
  const isEmpty = !props.value || props.value.length === 0
  const add = (place: PicturePlace) => {
    addBlock(props, 'figure', place.after)
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
        <Flex>
          <AddBlock onChoose={(blockType) => addBlock(props, blockType)} />
        </Flex>
      )}
      <div data-pasted-into="" onPasteCapture={onPasteCapture}>
        <PasteReport
          report={report}
          onAdd={hasBlocks(props) ? add : undefined}
          onClose={endReport}
        />
        <EditorRef value={editorRef}>{props.renderDefault({...props, onPaste})}</EditorRef>
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
 * position, or at the end.
 */
function addBlock(
  {value, focusPath, path, onChange, onItemOpen}: PortableTextInputProps,
  type: string,
  below?: string,
) {
  const places = [{_key: below}, focusPath[0]].filter(isKeyed)
  const place = places.find(({_key}) => value?.some((block) => block._key === _key))
  const key = newKey()
  onChange([setIfMissing([]), insert([{_type: type, _key: key}], 'after', [place ?? -1])])
  onItemOpen([...path, {_key: key}])
}

const isKeyed = (segment: unknown): segment is {_key: string} =>
  typeof segment === 'object' &&
  segment !== null &&
  '_key' in segment &&
  typeof segment._key === 'string'
