import {filing} from './filing'
import type {DocumentType, HelpPages} from './help-page'
import {pieces} from './pieces'
import {site} from './site'

export const helpPages: HelpPages = {...pieces, ...filing, ...site}

/** Help pages in the order of the desk. */
export const helpGroups = [
  {title: 'Pieces', types: typesOf(pieces)},
  {title: 'What they are filed under', types: typesOf(filing)},
  {title: 'The site', types: typesOf(site)},
]

function typesOf(pages: Partial<HelpPages>) {
  return Object.keys(pages) as DocumentType[]
}
