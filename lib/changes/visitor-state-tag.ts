/**
 * Cache tag by which a page declares that visitors make up its address, such as a search. Such pages
 * are cached in memory alone, a bounded number of them: see cache/recent-pages.ts.
 */
export const visitorStateTag = 'visitor-state'
