// Filters by document type. TypeGen can follow constants like these, but no table: types.test.ts
// compares them with the table of content types.

/** Pieces: the types in `contentTypes`. */
export const isArticle = '_type in ["caseStudy", "interview", "deepDive", "guide"]'

/** Types that readers see from a date on, `publishedAt`. */
export const isDated = '_type in ["caseStudy", "interview", "deepDive", "guide", "myth"]'

/** Types with a page of their own. */
export const isAddressable =
  '_type in ["caseStudy", "interview", "deepDive", "guide", "person", "topic", "industry", "myth", "organisation", "model", "page"]'
