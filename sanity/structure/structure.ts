import {CalendarIcon} from '@sanity/icons/Calendar'
import {CheckmarkCircleIcon} from '@sanity/icons/CheckmarkCircle'
import {ClockIcon} from '@sanity/icons/Clock'
import {CloseCircleIcon} from '@sanity/icons/CloseCircle'
import {CogIcon} from '@sanity/icons/Cog'
import {EditIcon} from '@sanity/icons/Edit'
import {HomeIcon} from '@sanity/icons/Home'
import {LinkIcon} from '@sanity/icons/Link'
import {TrendUpwardIcon} from '@sanity/icons/TrendUpward'
import type {StructureBuilder, StructureResolver} from 'sanity/structure'
import {articleTypes, contentTypes} from '@/lib/content-types'
import {apiVersion} from '@/sanity/api-version'
import {isAdministrator} from './roles'
import {citedByMyth, deskLists, deskParams, type DeskList} from './lists'
import {ScheduledPane} from './scheduled-pane'
import {singletonIds} from './singletons'

/**
 * The desk: an editor's daily lists, then kinds of pieces, what they are filed under, and the rest.
 */
export const structure: StructureResolver = (S, {currentUser}) =>
  S.list()
    .title('Content')
    .items([
      listItem(S, deskLists.inProgress, EditIcon),
      S.listItem()
        .id('scheduled')
        .title('Scheduled')
        .icon(CalendarIcon)
        .child(S.component(ScheduledPane).id('scheduled').title('Scheduled')),
      listItem(S, deskLists.published, CheckmarkCircleIcon),
      listItem(S, deskLists.needsReview, ClockIcon),
      listItem(S, deskLists.needsSources, LinkIcon),
      S.divider(),
      ...articleTypes.map((type) => byType(S, type)),
      S.documentTypeListItem('myth').title('Myths'),
      byMyth(S),
      S.divider(),
      ...filing.map(({type, title}) => S.documentTypeListItem(type).title(title)),
      S.divider(),
      singleton(S, 'home', 'Home page', HomeIcon),
      S.documentTypeListItem('page').title('Pages'),
      S.documentTypeListItem('redirect').title('Redirects'),
      singleton(S, 'campaigns', 'Campaigns', TrendUpwardIcon),
      ...(isAdministrator(currentUser)
        ? [singleton(S, 'siteSettings', 'Site settings', CogIcon)]
        : []),
    ])

const filing = [
  {type: 'person', title: 'People'},
  {type: 'organisation', title: 'Organisations'},
  {type: 'topic', title: 'Topics'},
  {type: 'industry', title: 'Industries'},
  {type: 'model', title: 'Language models'},
  {type: 'glossaryTerm', title: 'Glossary'},
]

const listItem = (S: StructureBuilder, list: DeskList, icon: typeof CogIcon) =>
  S.listItem()
    .id(list.id)
    .title(list.title)
    .icon(icon)
    .child(
      S.documentList()
        .id(list.id)
        .title(list.title)
        .apiVersion(apiVersion)
        .filter(list.filter)
        .params(deskParams())
        .defaultOrdering([list.order])
        // New pieces are created in the list of their kind, as they may not match this list's
        // filter.
        .initialValueTemplates([])
        .canHandleIntent(() => false),
    )

const byType = (S: StructureBuilder, type: keyof typeof contentTypes) =>
  S.documentTypeListItem(type)
    .title(contentTypes[type].many)
    .child(
      S.documentTypeList(type)
        .title(contentTypes[type].many)
        .defaultOrdering([{field: 'publishedAt', direction: 'desc'}]),
    )

const byMyth = (S: StructureBuilder) =>
  S.listItem()
    .id('by-myth')
    .title('Pieces by myth')
    .icon(CloseCircleIcon)
    .child(
      S.documentTypeList('myth')
        .id('by-myth')
        .title('Pieces by myth')
        .child((myth) =>
          S.documentList()
            .id(`cited-by-${myth}`)
            .title('Evidence of this myth')
            .apiVersion(apiVersion)
            .filter(citedByMyth)
            .params({...deskParams(), myth})
            .initialValueTemplates([]),
        ),
    )

const singleton = (
  S: StructureBuilder,
  type: keyof typeof singletonIds,
  title: string,
  icon: typeof CogIcon,
) =>
  S.listItem()
    .id(type)
    .title(title)
    .icon(icon)
    .child(S.document().schemaType(type).documentId(singletonIds[type]).title(title))
