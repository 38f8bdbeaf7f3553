import {CalendarIcon} from '@sanity/icons/Calendar'
import {CheckmarkCircleIcon} from '@sanity/icons/CheckmarkCircle'
import {ClockIcon} from '@sanity/icons/Clock'
import {CloseCircleIcon} from '@sanity/icons/CloseCircle'
import {CogIcon} from '@sanity/icons/Cog'
import {EarthGlobeIcon} from '@sanity/icons/EarthGlobe'
import {EditIcon} from '@sanity/icons/Edit'
import {HomeIcon} from '@sanity/icons/Home'
import {LinkIcon} from '@sanity/icons/Link'
import {TagIcon} from '@sanity/icons/Tag'
import {TrendUpwardIcon} from '@sanity/icons/TrendUpward'
import type {ListItemBuilder, StructureBuilder, StructureResolver} from 'sanity/structure'
import {isArticleType} from '@/lib/content-types'
import {apiVersion} from '@/sanity/api-version'
import {filing, pieces, site, type DeskType} from './desk-order'
import {isAdministrator} from './roles'
import {citedByMyth, deskLists, deskParams, type DeskList} from './lists'
import {ScheduledPane} from './scheduled-pane'
import {singletonIds} from './singletons'

/**
 * The desk: an editor's daily lists, then kinds of pieces; what they are filed under and what the
 * site needs stand one press further.
 */
export const structure: StructureResolver = (S, {currentUser}) => {
  const filedUnder = [...filing.map((type) => byType(S, type)), byMyth(S)]
  const ofSite = [
    singleton(S, 'home', 'Home page', HomeIcon),
    ...site.map((type) => byType(S, type)),
    singleton(S, 'campaigns', 'Campaigns', TrendUpwardIcon),
    ...(isAdministrator(currentUser)
      ? [singleton(S, 'siteSettings', 'Site settings', CogIcon)]
      : []),
  ]
  const daily = [
    listItem(S, deskLists.inProgress, EditIcon),
    S.listItem()
      .id('scheduled')
      .title('Scheduled')
      .icon(CalendarIcon)
      .child(S.component(ScheduledPane).id('scheduled').title('Scheduled')),
    listItem(S, deskLists.needsReview, ClockIcon),
    listItem(S, deskLists.needsSources, LinkIcon),
    listItem(S, deskLists.published, CheckmarkCircleIcon),
  ]
  const kinds = pieces.map((type) => byType(S, type))
  const groups = [
    group(S, 'filed-under', 'Filed under', TagIcon, filedUnder),
    group(S, 'the-site', 'The site', EarthGlobeIcon, ofSite),
  ]
  const all = [...daily, ...kinds, ...groups, ...filedUnder, ...ofSite]
  return (
    S.list()
      .title('Desk')
      .items([
        S.divider().title('Today'),
        ...daily,
        S.divider().title('Pieces'),
        ...kinds,
        S.divider().title('Also here'),
        ...groups,
      ])
      // Addresses lead to every list of the desk, as bookmarks of those in a group do.
      .child((id, options) => {
        const child = all.find((item) => item.getId() === id)?.getChild()
        return typeof child === 'function' ? child(id, options) : child
      })
  )
}

const group = (
  S: StructureBuilder,
  id: string,
  title: string,
  icon: typeof CogIcon,
  items: ListItemBuilder[],
) => S.listItem().id(id).title(title).icon(icon).child(S.list().id(id).title(title).items(items))

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

const byType = (S: StructureBuilder, {type, title}: DeskType) => {
  const list = S.documentTypeList(type).title(title)
  return S.documentTypeListItem(type)
    .title(title)
    .child(
      isArticleType(type)
        ? list.defaultOrdering([{field: 'publishedAt', direction: 'desc'}])
        : list,
    )
}

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
