import {DocumentTextIcon} from '@sanity/icons/DocumentText'
import {Button, Card, Flex, Stack, Text} from '@sanity/ui'
import {sanitySchemaToPortableTextSchema} from '@portabletext/sanity-bridge'
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
import {pastedBlocks, pastedText} from './paste'

const newKey = () => randomKey(12)

/** The input of a body: offers an outline while it is empty, and cleans up what is pasted. */
export function BodyInput(props: InputProps) {
  return isText(props) ? <TextInput {...props} /> : props.renderDefault(props)
}

const isText = (props: InputProps): props is PortableTextInputProps =>
  props.schemaType.jsonType === 'array' && props.schemaType.of.some(({name}) => name === 'block')

function TextInput(props: PortableTextInputProps) {
  const type = String(useFormValue(['_type']) ?? '')
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
        <Flex>
          <AddBlock onChoose={(blockType) => addBlock(props, blockType)} />
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

/** Inserts a block below the last cursor position, or at the end, and opens its form. */
function addBlock(
  {value, focusPath, path, onChange, onItemOpen}: PortableTextInputProps,
  type: string,
) {
  const [focused] = focusPath
  const isKnown = value?.some((block) => isKeyed(focused) && block._key === focused._key)
  const key = newKey()
  onChange([
    setIfMissing([]),
    insert([{_type: type, _key: key}], 'after', [isKnown && focused ? focused : -1]),
  ])
  onItemOpen([...path, {_key: key}])
}

const isKeyed = (segment: unknown): segment is {_key: string} =>
  typeof segment === 'object' && segment !== null && '_key' in segment
