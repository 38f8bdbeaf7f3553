import {ALL_FIELDS_GROUP, defineField, defineType, type FieldDefinition} from 'sanity'
import type {ComponentType} from 'react'
import type {ArticleType} from '@/lib/content-types'
import {filingFields, relatedField} from './filing-fields'
import {preflightRules} from './preflight-validation'
import {accountFields, dateFields} from './publishing-fields'
import {openingFields, textFields} from './story-fields'

interface ArticleDefinition {
  name: ArticleType
  title: string
  description: string
  icon: ComponentType
  /** Fields of this kind of piece only that stand on the first tab, below the standfirst. */
  leadFields?: FieldDefinition[]
  /** Title of the tab with the fields of this kind of piece only. */
  factsTitle: string
  /** Fields of this kind of piece only. */
  fields: FieldDefinition[]
}

/**
 * The schema of a kind of piece: the fields that all pieces share, and its own in a separate tab.
 */
export function defineArticle({
  name,
  title,
  description,
  icon,
  leadFields = [],
  factsTitle,
  fields,
}: ArticleDefinition) {
  return defineType({
    name,
    title,
    description,
    type: 'document',
    icon,
    groups: [
      // With it, the tabs would not fit into one line.
      {...ALL_FIELDS_GROUP, hidden: true},
      {name: 'story', title: 'Story', default: true},
      {name: 'facts', title: factsTitle},
      {name: 'filing', title: 'People and topics'},
      {name: 'publishing', title: 'Dates and openness'},
      {name: 'sharing', title: 'Sharing'},
    ],
    fields: [
      ...[...openingFields, ...leadFields, ...textFields].map(inGroup('story')),
      ...fields.map(inGroup('facts')),
      ...[...filingFields, relatedField].map(inGroup('filing')),
      ...[...dateFields, ...accountFields].map(inGroup('publishing')),
      ...[defineField({name: 'seo', title: 'Search and sharing', type: 'seo'})].map(
        inGroup('sharing'),
      ),
    ],
    orderings: [
      {name: 'newest', title: 'Newest first', by: [{field: 'publishedAt', direction: 'desc'}]},
      {name: 'title', title: 'Title, A to Z', by: [{field: 'title', direction: 'asc'}]},
    ],
    preview: {select: {title: 'title', subtitle: 'standfirst', media: 'cover'}},
    validation: preflightRules,
  })
}

const inGroup = (group: string) => (field: FieldDefinition) => ({...field, group})
