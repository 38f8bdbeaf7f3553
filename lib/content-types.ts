/** What the site needs to know of a kind of piece; routes, cards, Studio desk and preview locations read this table. */
export interface ContentType {
  /** First segment of its address, and the name of its index page. */
  section: string
  one: string
  many: string
  /** One sentence under the title of its index page. */
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

/** Whether what is of this type has a page of its own, which can be shown before it is published. */
export const isShareable = (type: string): boolean =>
  isArticleType(type) || type === 'myth' || type === 'page'

/** The kind of piece that lives under an address's first segment, or undefined for any other segment. */
export function articleTypeOfSection(section: string): ArticleType | undefined {
  return articleTypes.find((type) => contentTypes[type].section === section)
}
