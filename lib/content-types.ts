/**
 * Properties of a kind of piece, read by routes, cards, the Studio's desk and preview locations.
 */
export interface ContentType {
  /** First path segment of its pieces, and path of its index. */
  section: string
  one: string
  many: string
  /** One sentence below the title of its index. */
  about: string
  schemaOrg: 'Article' | 'TechArticle' | 'HowTo'
}

export const contentTypes = {
  caseStudy: {
    section: 'case-studies',
    one: 'Case study',
    many: 'Case studies',
    about: 'Who did it, what they changed, whether it worked, and how they know.',
    schemaOrg: 'Article',
  },
  interview: {
    section: 'interviews',
    one: 'Interview',
    many: 'Interviews',
    about: 'The people who ran the project, in their own words.',
    schemaOrg: 'Article',
  },
  deepDive: {
    section: 'deep-dives',
    one: 'Deep dive',
    many: 'Deep dives',
    about: 'How the technology works, and where it stops working.',
    schemaOrg: 'TechArticle',
  },
  guide: {
    section: 'guides',
    one: 'Guide',
    many: 'Guides',
    about: 'Steps you can start on Monday, each with a way to tell that it worked.',
    schemaOrg: 'HowTo',
  },
} as const satisfies Record<string, ContentType>

export type ArticleType = keyof typeof contentTypes

export const articleTypes = Object.keys(contentTypes) as ArticleType[]

export function isArticleType(type: string): type is ArticleType {
  return Object.hasOwn(contentTypes, type)
}

/** Whether documents of a type have a page, which can be previewed before publication. */
export const isShareable = (type: string): boolean =>
  isArticleType(type) || type === 'myth' || type === 'page'

/** The kind of piece under a first path segment; undefined for any other segment. */
export function articleTypeOfSection(section: string): ArticleType | undefined {
  return articleTypes.find((type) => contentTypes[type].section === section)
}
