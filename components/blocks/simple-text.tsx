import {PortableText} from '@portabletext/react'
import {levelled} from '@/lib/list-levels'
import {inlineObjects} from './inline-objects'
import {lists} from './lists'
import {marks} from './marks'
import type {Block} from './types'

/** Text inside a block: paragraphs, lists and links, without margins above and below. */
export function SimpleText({value}: {value: Block<'callout'>['text']}) {
  if (value.length === 0) return null
  return (
    <div className="stack-[0.8em]">
      <PortableText
        value={levelled(value)}
        components={{types: inlineObjects, marks, list: lists}}
      />
    </div>
  )
}
