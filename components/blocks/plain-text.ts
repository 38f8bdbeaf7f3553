import {toPlainText} from '@portabletext/react'
import type {Block, Body} from './types'

type TextBlock = Extract<Body[number], {_type: 'block'}> | Block<'callout'>['text'][number]

/** Parts of a block's words, a blank line between them; what is empty leaves none. */
export const paragraphs = (...parts: (string | null)[]) =>
  parts.filter((part) => part?.trim()).join('\n\n')

/** A text's words; a citation or footnote inside it leaves no gap before the full stop. */
export const wordsOf = (text: readonly TextBlock[]) =>
  toPlainText(
    text.map((block) => ({
      ...block,
      children: block.children.filter(({_type}) => _type === 'span'),
    })),
  )
