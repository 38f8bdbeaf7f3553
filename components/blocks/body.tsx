import {PortableText, type MissingComponentHandler} from '@portabletext/react'
import {headingsOf} from '@/lib/heading-id'
import './body.css'
import {components} from './components'
import {textStyles} from './text-styles'
import type {Body as BodyValue} from './types'
import {UnknownBlockLeftOut, UnknownBlockNote} from './unknown-block'

interface BodyProps {
  value: BodyValue
  /** Whether an editor is looking, who is told of what readers are spared. */
  preview?: boolean
}

/** A piece's text and blocks from top to bottom. */
export function Body({value, preview = false}: BodyProps) {
  reportUnknown(value)
  return (
    <div className="article-body text-reading">
      <PortableText
        value={value}
        components={{
          ...components,
          block: textStyles(headingsOf(value)),
          unknownType: preview ? UnknownBlockNote : UnknownBlockLeftOut,
        }}
        onMissingComponent={reportMissing}
      />
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
