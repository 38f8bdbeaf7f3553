import {toPlainText} from '@portabletext/react'
import type {Block} from './types'

/** Parts of a block's words, a blank line between them; what is empty leaves none. */
export const paragraphs = (...parts: (string | null)[]) =>
  parts.filter((part) => part?.trim()).join('\n\n')

export const wordsOf = (text: Block<'callout'>['text']) => toPlainText([...text])
