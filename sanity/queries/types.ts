// The types of documents as queries name them. TypeGen follows constants of this kind, and no table:
// sanity/queries/types.test.ts holds them against the table of content types.

/** Pieces, which `contentTypes` describes. */
export const isArticle = '_type in ["caseStudy", "interview", "deepDive", "guide"]'

/** What readers get on a day of its own, `publishedAt`. */
export const isDated = '_type in ["caseStudy", "interview", "deepDive", "guide", "myth"]'

/** What has a page of its own. */
export const isAddressable =
  '_type in ["caseStudy", "interview", "deepDive", "guide", "person", "topic", "myth", "page"]'
