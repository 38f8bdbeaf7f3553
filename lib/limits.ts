/** The maximum length of a text in characters, and the reason. */
export interface Limit {
  max: number
  /** Ends the sentence “12 too many: …”. */
  why: string
}

export const limits = {
  title: {max: 70, why: 'search results and shared cards cut it'},
  standfirst: {max: 280, why: 'cards do not show it whole'},
  takeaway: {max: 160, why: 'it is no longer read at a glance'},
  seoTitle: {max: 60, why: 'search results cut it'},
  seoDescription: {max: 155, why: 'search results cut it'},
  claim: {max: 120, why: 'it is an argument, no longer a claim'},
  answer: {max: 320, why: 'it takes longer than twenty seconds to read'},
  definition: {max: 400, why: 'it is an article: write a deep dive'},
  pullQuote: {max: 240, why: 'it is no longer read at a glance'},
} as const satisfies Record<string, Limit>

/** The message for a text that is too long. */
export const tooLong = ({max, why}: Limit) => `Over ${max} characters ${why}.`
