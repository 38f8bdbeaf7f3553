import type {Rule, Stored} from './finding.ts'
import {isStored, membersOf, textOf} from './stored.ts'

/** Finds a piece without a text: readers would find a page that ends below its standfirst. */
export const withoutBody: Rule = ({body}) =>
  membersOf(body).some(saysSomething)
    ? []
    : [
        {
          rule: 'without-body',
          level: 'error',
          message: 'Write the text: readers would find an empty page.',
          path: ['body'],
        },
      ]

/** A paragraph has words; any other block was put there on purpose. */
function saysSomething({_type, children}: Stored): boolean {
  if (_type !== 'block') return true
  return membersOf(children).some((child) => child._type !== 'span' || textOf(child.text) !== '')
}

/** Finds a piece without a cover: it has no picture in lists, nor where it is shared. */
export const withoutCover: Rule = ({cover}) =>
  isStored(cover) && cover.asset
    ? []
    : [
        {
          rule: 'without-cover',
          level: 'warning',
          message: 'Add a cover picture: lists and shared links show the piece without one.',
          path: ['cover'],
        },
      ]

/** Finds a case study without an industry, by which readers look for cases. */
export const withoutIndustry: Rule = ({_type, industry}) =>
  _type !== 'caseStudy' || isStored(industry)
    ? []
    : [
        {
          rule: 'without-industry',
          level: 'warning',
          message: 'Choose the industry: readers look for cases by it.',
          path: ['industry'],
        },
      ]

/** Finds a piece without authors, which readers take for one that nobody answers for. */
export const withoutAuthor: Rule = ({authors}) =>
  membersOf(authors).length > 0
    ? []
    : [
        {
          rule: 'without-author',
          level: 'warning',
          message: 'Say who wrote it: readers see no byline.',
          path: ['authors'],
        },
      ]
