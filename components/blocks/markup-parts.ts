import type {ElementContent} from 'hast'
import {h} from 'hastscript'

type Words = string | null | undefined | false

/** An element with words in it; nothing without any. */
export const element = (name: string, words: Words): ElementContent[] =>
  words && words.trim() ? [h(name, words)] : []

/** A paragraph, or several where the words have empty lines. */
export const paragraphs = (words: Words): ElementContent[] =>
  words ? words.split(/\n\s*\n/).flatMap((part) => element('p', part)) : []

/** The title of a block, one level below the headings of a piece. */
export const title = (words: Words) => element('h3', words)

/** Lines set as they are, such as code. */
export const preformatted = (words: string, language?: string): ElementContent =>
  h('pre', h('code', language ? {className: [`language-${language}`]} : {}, words))
