import {CogIcon} from '@sanity/icons/Cog'
import type {StructureResolver} from 'sanity/structure'
import {articleTypes, contentTypes} from '@/lib/content-types'

const profiles = [
  {type: 'person', title: 'People'},
  {type: 'organisation', title: 'Organisations'},
]

const filing = [
  {type: 'topic', title: 'Topics'},
  {type: 'industry', title: 'Industries'},
  {type: 'model', title: 'Language models'},
]

/** The desk: what editors write first, what they file it under below, settings last. */
export const structure: StructureResolver = (S) =>
  S.list()
    .title('Content')
    .items([
      ...articleTypes.map((type) =>
        S.documentTypeListItem(type)
          .title(contentTypes[type].many)
          .child(
            S.documentTypeList(type)
              .title(contentTypes[type].many)
              .defaultOrdering([{field: 'publishedAt', direction: 'desc'}]),
          ),
      ),
      S.divider(),
      ...profiles.map(({type, title}) => S.documentTypeListItem(type).title(title)),
      S.divider(),
      ...filing.map(({type, title}) => S.documentTypeListItem(type).title(title)),
      S.divider(),
      S.listItem()
        .id('siteSettings')
        .title('Site settings')
        .icon(CogIcon)
        .child(S.document().schemaType('siteSettings').documentId('siteSettings')),
    ])
