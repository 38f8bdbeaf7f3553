/** What the index holds of a published document. */
export interface Entry {
  id: string
  rev: string
  type: string
  title: string
  /** Names of what it is about, and of who wrote it: topics, industry, models, people. */
  names: string
  standfirst: string
  body: string
  /** Other words for its title, as glossary terms have them. */
  otherNames: string[]
  /** Slug of its industry; of an industry its own; or empty. */
  industry: string
  /** When readers may see it, in ms since 1970; 0 for always. */
  due: number
  /** What a result shows besides its words, as JSON. */
  card: string
}
