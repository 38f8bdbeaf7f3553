import {Card, Stack, Text} from '@sanity/ui'
import {useDeferredValue, useEffect, useState, type CSSProperties} from 'react'
import {
  definePlugin,
  isReferenceSchemaType,
  useFormCallbacks,
  useFormValue,
  type InputProps,
  type ObjectInputProps,
  type Path,
  type SchemaType,
} from 'sanity'
import {blockMembers} from '@/components/blocks/schemas'
import {DrawnBlock} from './drawn-block'
import {useIsBesidePage} from './is-beside-page'

/**
 * A plugin: the form of a block in a text, and the forms of its items, stand beside the block as
 * readers see it.
 */
export const formsBesideBlocks = definePlugin({
  name: 'forms-beside-blocks',
  form: {components: {input: InputBesideBlock}},
})

function InputBesideBlock(props: InputProps) {
  return isFormWithin(props) ? <FormWithin {...props} /> : props.renderDefault(props)
}

/** In the Preview tool the page is there already, and follows what is typed. */
function FormWithin(props: ObjectInputProps) {
  useAskedFocus(props)
  return useIsBesidePage() ? props.renderDefault(props) : <BesideBlock {...props} />
}

/**
 * Focuses the field that the form was opened for, as by a click on the page, or else its first line:
 * the dialog moves the focus to its first button once it is there, and whoever types would press it.
 */
function useAskedFocus({path, focusPath, members}: ObjectInputProps) {
  const {onPathFocus} = useFormCallbacks()
  const [asked] = useState(() => {
    if (focusPath.length > 0) return [...path, ...focusPath]
    const first = members.find((member) => member.kind === 'field')
    return first && isLine(first.field.schemaType) ? [...path, first.name] : undefined
  })
  useEffect(() => {
    if (!asked) return undefined
    const focus = setTimeout(() => onPathFocus(asked))
    return () => clearTimeout(focus)
  }, [asked, onPathFocus])
}

/** Whether a field is one that words are typed into, or something is searched in. */
const isLine = (type: SchemaType) => type.jsonType === 'string' || isReferenceSchemaType(type)

/**
 * Whether an input may be the form of a block, or of an item of one: an object in a list that opens
 * in a dialog. What stands inside of sentences opens beside them.
 */
function isFormWithin(props: InputProps): props is ObjectInputProps {
  const {path, schemaType} = props
  return (
    path.length > 1 &&
    isKeyed(path.at(-1)) &&
    schemaType.jsonType === 'object' &&
    schemaType.name !== 'block' &&
    !isReferenceSchemaType(schemaType) &&
    !path.some((segment) => segment === 'children' || segment === 'markDefs')
  )
}

const isKeyed = (segment: Path[number] | undefined) =>
  typeof segment === 'object' && '_key' in segment

function BesideBlock(props: ObjectInputProps) {
  const block = useFormValue(props.path.slice(0, 2))
  // Typing goes first.
  const shown = useDeferredValue(block)
  const [isDrawn, setDrawn] = useState(false)
  if (!isBlock(shown)) return props.renderDefault(props)
  return (
    <div style={sideBySide}>
      <div style={{minWidth: 0}}>{props.renderDefault(props)}</div>
      <Stack as="section" aria-label="As readers see it" gap={3} style={aside}>
        <Text size={1} weight="medium" muted>
          As readers see it
        </Text>
        <div hidden={!isDrawn}>
          <Card border radius={2} overflow="hidden">
            <DrawnBlock value={shown} isWhole onDrawn={setDrawn} />
          </Card>
        </div>
        {!isDrawn && (
          <Card border radius={2} padding={4} tone="transparent">
            <Text size={1} muted>
              Nothing yet: it appears here as you fill it in.
            </Text>
          </Card>
        )}
      </Stack>
    </div>
  )
}

const blockTypes: ReadonlySet<string> = new Set(blockMembers.map(({type}) => type))

const isBlock = (value: unknown): value is object =>
  typeof value === 'object' &&
  value !== null &&
  '_type' in value &&
  blockTypes.has(String(value._type))

/** Where two columns have no room, the drawing stands below the fields. */
const sideBySide: CSSProperties = {
  display: 'grid',
  gap: '1.5rem 2rem',
  gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 22rem), 1fr))',
  alignItems: 'start',
}

const aside: CSSProperties = {
  position: 'sticky',
  top: 0,
  minWidth: 0,
  maxHeight: 'calc(100vh - 11rem)',
  overflowY: 'auto',
}
