import {PortableText, type MissingComponentHandler} from '@portabletext/react'
import {headingsOf} from '@/lib/heading-id'
import {levelled} from '@/lib/list-levels'
import {shownSources, type Source} from '@/components/article/sources'
import './body.css'
import {components} from './components'
import {inlineObjects} from './inline-objects'
import {Notes} from './notes'
import {numbered} from './numbering'
import {placed} from './placing'
import {textStyles} from './text-styles'
import type {Body as BodyValue} from './types'
import {UnknownBlockLeftOut, UnknownBlockNote} from './unknown-block'

interface BodyProps {
  value: BodyValue
  /** Whether an editor is looking: unknown blocks, hidden from readers, then show a note. */
  preview?: boolean
  /** The piece's sources, which citations lead to. */
  sources?: readonly Source[]
  /** Name of the person who asks the questions of an interview. */
  interviewer?: string
}

/** A piece's text and blocks from top to bottom. */
export function Body({value, preview = false, sources, interviewer}: BodyProps) {
  reportUnknown(value)
  const {body, notes} = numbered(levelled(placed(value, interviewer)), shownSources(sources ?? []))
  return (
    <div data-body="" className="text-reading">
      <PortableText
        value={body}
        components={{
          ...components,
          types: {...components.types, ...inlineObjects},
          block: textStyles(headingsOf(value)),
          unknownType: preview ? UnknownBlockNote : UnknownBlockLeftOut,
        }}
        onMissingComponent={reportMissing}
      />
      <Notes notes={notes} />
    </div>
  )
}

function reportUnknown(blocks: readonly {_type: string; _key: string}[]) {
  for (const {_type, _key} of blocks) {
    if (_type === 'block' || Object.hasOwn(components.types, _type)) continue
    console.error(
      `The site has no component for the block “${_key}” of the type “${_type}”, and leaves it out. ` +
        'Add one in components/blocks, or remove the block in the Studio.',
    )
  }
}

/** Unknown blocks are reported with their key; this is for marks and styles. */
const reportMissing: MissingComponentHandler = (message, {nodeType}) => {
  if (nodeType !== 'block') console.error(message)
}
