import type {ArticleType} from '../content-types.ts'
import type {labels} from '../labels.ts'

/** What pieces of a section can be filtered by. Values are slugs of subjects, or stored words. */
interface Facet {
  label: string
  /** Type of the documents that are its values. */
  subject?: 'industry' | 'topic' | 'model'
  /** Or the labels of the words that are. */
  words?: keyof typeof labels
}

/** All facets, in the order in which an address names them. */
export const facets = {
  industry: {label: 'Industry', subject: 'industry'},
  function: {label: 'Part of the business', words: 'businessFunction'},
  topic: {label: 'Topic', subject: 'topic'},
  model: {label: 'Model', subject: 'model'},
  approach: {label: 'Approach', words: 'approach'},
  outcome: {label: 'Did it work?', words: 'outcome'},
  maturity: {label: 'How far it has come', words: 'maturity'},
  level: {label: 'Level', words: 'level'},
} as const satisfies Record<string, Facet>

export type FacetName = keyof typeof facets

export const facetNames = Object.keys(facets) as FacetName[]

export function isFacet(name: string): name is FacetName {
  return Object.hasOwn(facets, name)
}

/** The facets of each kind of piece, those that most readers choose by first. */
export const facetsOf = {
  caseStudy: ['outcome', 'industry', 'function', 'topic', 'approach', 'maturity', 'model'],
  interview: ['topic', 'industry', 'function', 'model'],
  deepDive: ['topic', 'level', 'model'],
  guide: ['topic', 'level', 'model'],
} as const satisfies Record<ArticleType, readonly FacetName[]>

/** Types of the documents that are values of a section's facets. */
export const subjectsOf = (type: ArticleType) =>
  facetsOf[type].flatMap((name) => {
    const facet: Facet = facets[name]
    return facet.subject ?? []
  })

interface Sort {
  label: string
  /** What decides, where its name does not say so. */
  about?: string
}

/** Orders of a list; the first of each section is its own, which an address does not name. */
export const sorts = {
  newest: {label: 'Newest'},
  verified: {
    label: 'Last checked',
    about: 'The most recently checked come first; what nobody has checked since comes last.',
  },
  evidence: {
    label: 'Strongest evidence',
    about:
      'Figures that an independent party measured come first, then those of our editors, of the client, of the vendor; cases without a figure come last.',
  },
  outcome: {label: 'Best outcome', about: 'What worked comes first, what did not comes last.'},
  time: {label: 'Shortest', about: 'What takes least time comes first.'},
} as const satisfies Record<string, Sort>

export type SortName = keyof typeof sorts

export const sortsOf = {
  caseStudy: ['newest', 'verified', 'evidence', 'outcome'],
  interview: ['newest', 'verified'],
  deepDive: ['newest', 'verified'],
  guide: ['newest', 'verified', 'time'],
} as const satisfies Record<ArticleType, readonly SortName[]>
