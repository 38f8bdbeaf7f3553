import {toPlainText} from '@portabletext/react'
import type {Block, Body} from './types'

type TextBlock = Extract<Body[number], {_type: 'block'}> | Block<'callout'>['text'][number]

/** Parts of a block's text joined by blank lines; empty parts are skipped. */
export const paragraphs = (...parts: (string | null)[]) =>
  parts.filter((part) => part?.trim()).join('\n\n')

/** The plain text of portable text; a citation or footnote leaves no space before punctuation. */
export const wordsOf = (text: readonly TextBlock[]) =>
  toPlainText(
    text.map((block) => ({
      ...block,
      children: block.children.filter(({_type}) => _type === 'span'),
    })),
  )
