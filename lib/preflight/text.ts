import type {Finding, Rule, Stored} from './finding.ts'
import {limits} from '../limits.ts'
import {outlineQuestions} from '../outlines.ts'
import {membersOf, pathTo, textOf, textsOf} from './stored.ts'

const titleInSearch = limits.title.max

/** Finds a title for search engines that they would cut off. */
export const titleTooLong: Rule = (document) => {
  const seo = membersOf([document.seo])[0]
  const own = textOf(seo?.title)
  const field = document._type === 'myth' ? 'claim' : 'title'
  const title = own || textOf(document[field])
  if (title.length <= titleInSearch) return []
  return [
    {
      rule: 'title-too-long',
      level: 'warning',
      message: `Search results cut it after some ${titleInSearch} characters, and this has ${title.length}: ${own ? 'shorten it' : 'shorten it, or write a shorter one for search'}.`,
      path: own ? ['seo', 'title'] : [field],
    },
  ]
}

/** Finds a heading that skips a level, which confuses screen readers' lists of headings. */
export const headingOrder: Rule = (document) => {
  let hasHeading = false
  return textsOf(document).flatMap(({field, block}): Finding[] => {
    if (block._type !== 'block') return []
    if (block.style === 'h2') hasHeading = true
    if (block.style !== 'h3' || hasHeading) return []
    return [
      {
        rule: 'heading-order',
        level: 'warning',
        message: 'A subheading needs a heading above it: make this one a heading.',
        path: pathTo(field, block),
      },
    ]
  })
}

/** Finds a heading without text. */
export const emptyHeading: Rule = (document) =>
  textsOf(document)
    .filter(({block: {_type, style}}) => _type === 'block' && (style === 'h2' || style === 'h3'))
    .filter(({block}) => !membersOf(block.children).some(({text}) => textOf(text)))
    .map(({field, block}) => ({
      rule: 'empty-heading',
      level: 'warning',
      message: 'This heading is empty: write it, or turn the line into text.',
      path: pathTo(field, block),
    }))

/** Finds a quotation without a speaker. */
export const quotationWithoutSpeaker: Rule = (document) => {
  // Where one person is interviewed, all answers are theirs.
  const isOneSpeaking = membersOf(document.speakers).length === 1
  return textsOf(document)
    .filter(({block}) => isUnattributed(block, isOneSpeaking))
    .map(({field, block}) => ({
      rule: 'quotation-without-speaker',
      level: 'warning',
      message: 'Say whose words these are.',
      path: pathTo(field, block),
    }))
}

function isUnattributed(block: Stored, isOneSpeaking: boolean): boolean {
  if (block._type === 'pullQuote') return Boolean(textOf(block.text)) && !textOf(block.attribution)
  if (block._type !== 'questionAnswer' || isOneSpeaking) return false
  return membersOf(block.answers).some(({speaker}) => membersOf([speaker]).length === 0)
}

/** Finds key takeaways both in their own field and as a block. */
export const takeawaysTwice: Rule = (document) => {
  if (!Array.isArray(document.keyTakeaways) || document.keyTakeaways.length === 0) return []
  return textsOf(document)
    .filter(({block}) => block._type === 'keyTakeaways')
    .map(({field, block}) => ({
      rule: 'takeaways-twice',
      level: 'warning',
      message: 'Key takeaways stand at the head of the piece already: remove one of the two.',
      path: pathTo(field, block),
    }))
}

/** Finds a question of an outline that was not written over. */
export const unansweredQuestion: Rule = (document) =>
  textsOf(document)
    .filter(({block}) => block._type === 'block' && outlineQuestions.has(wordsOf(block)))
    .map(({field, block}) => ({
      rule: 'unanswered-question',
      level: 'error',
      message: 'This is a question of the outline: answer it, or remove it.',
      path: pathTo(field, block),
    }))

const wordsOf = ({children}: Stored) =>
  membersOf(children)
    .map(({text}) => (typeof text === 'string' ? text : ''))
    .join('')
    .trim()
