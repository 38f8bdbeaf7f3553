import {articleTypes, contentTypes} from '@/lib/content-types'

/** A type of documents on the desk, with the title of their list. */
export interface DeskType {
  type: string
  title: string
}

/** What is written for readers, as listed on the desk. */
export const pieces: readonly DeskType[] = [
  ...articleTypes.map((type) => ({type, title: contentTypes[type].many})),
  {type: 'myth', title: 'Myths'},
]

/** What pieces are filed under or refer to. */
export const filing: readonly DeskType[] = [
  {type: 'person', title: 'People'},
  {type: 'organisation', title: 'Organisations'},
  {type: 'topic', title: 'Topics'},
  {type: 'industry', title: 'Industries'},
  {type: 'model', title: 'Language models'},
  {type: 'glossaryTerm', title: 'Glossary'},
]

/** Lists about the site as a whole; beside them stand documents of which there is one. */
export const site: readonly DeskType[] = [
  {type: 'page', title: 'Pages'},
  {type: 'redirect', title: 'Redirects'},
]

/** Types of which new documents are made, in the order of the desk. */
export const deskOrder: readonly string[] = [...pieces, ...filing, ...site].map(({type}) => type)
