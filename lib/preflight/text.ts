import type {Finding, Rule, Stored} from './finding'
import {membersOf, pathTo, textOf} from './stored'

/** What a search result shows of a title in a common type size. */
const titleInSearch = 70

/** The title that search engines get is shown whole. */
export const titleTooLong: Rule = (document) => {
  const seo = membersOf([document.seo])[0]
  const own = textOf(seo?.title)
  const title = own || textOf(document.title)
  if (title.length <= titleInSearch) return []
  return [
    {
      rule: 'title-too-long',
      level: 'warning',
      message: `Search results cut it after some ${titleInSearch} characters, and this has ${title.length}: ${own ? 'shorten it' : 'shorten it, or write a shorter one for search'}.`,
      path: own ? ['seo', 'title'] : ['title'],
    },
  ]
}

/** Headings go down one step at a time, so that a screen reader's list of them makes sense. */
export const headingOrder: Rule = ({body}) => {
  let hasHeading = false
  return membersOf(body).flatMap((block): Finding[] => {
    if (block._type !== 'block') return []
    if (block.style === 'h2') hasHeading = true
    if (block.style !== 'h3' || hasHeading) return []
    return [
      {
        rule: 'heading-order',
        level: 'warning',
        message: 'A subheading needs a heading above it: make this one a heading.',
        path: pathTo('body', block),
      },
    ]
  })
}

/** A heading says something. */
export const emptyHeading: Rule = ({body}) =>
  membersOf(body)
    .filter(({_type, style}) => _type === 'block' && (style === 'h2' || style === 'h3'))
    .filter((block) => !membersOf(block.children).some(({text}) => textOf(text)))
    .map((block) => ({
      rule: 'empty-heading',
      level: 'warning',
      message: 'This heading is empty: write it, or turn the line into text.',
      path: pathTo('body', block),
    }))

/** Whoever is quoted is named. */
export const quotationWithoutSpeaker: Rule = ({body}) =>
  membersOf(body)
    .filter(isUnattributed)
    .map((block) => ({
      rule: 'quotation-without-speaker',
      level: 'warning',
      message: 'Say whose words these are.',
      path: pathTo('body', block),
    }))

function isUnattributed(block: Stored): boolean {
  if (block._type === 'pullQuote') return Boolean(textOf(block.text)) && !textOf(block.attribution)
  if (block._type !== 'questionAnswer') return false
  return membersOf(block.answers).some(({speaker}) => membersOf([speaker]).length === 0)
}
