import {defineArrayMember, defineField, defineType, type FieldDefinition} from 'sanity'
import type {ComponentType} from 'react'
import {articleTypes, type ArticleType} from '@/lib/content-types'
import {findings} from './preflight-validation'

interface ArticleDefinition {
  name: ArticleType
  title: string
  description: string
  icon: ComponentType
  /** Tab that holds the fields only this kind of piece has. */
  factsTitle: string
  /** Fields only this kind of piece has. */
  fields: FieldDefinition[]
}

/** A kind of piece: the fields that all pieces share, plus its own in a tab of their own. */
export function defineArticle({
  name,
  title,
  description,
  icon,
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
      {name: 'story', title: 'Story', default: true},
      {name: 'facts', title: factsTitle},
      {name: 'filing', title: 'People and topics'},
      {name: 'publishing', title: 'Dates and openness'},
      {name: 'sharing', title: 'Search and sharing'},
    ],
    fields: [
      ...storyFields,
      ...fields.map(inGroup('facts')),
      ...filingFields,
      ...publishingFields,
      ...sharingFields,
    ],
    orderings: [
      {name: 'newest', title: 'Newest first', by: [{field: 'publishedAt', direction: 'desc'}]},
      {name: 'title', title: 'Title, A to Z', by: [{field: 'title', direction: 'asc'}]},
    ],
    preview: {select: {title: 'title', subtitle: 'standfirst', media: 'cover'}},
    validation: (rule) => [
      rule.custom(findings('error')),
      rule.custom(findings('warning')).warning(),
    ],
  })
}

const inGroup = (group: string) => (field: FieldDefinition) => ({...field, group})

const storyFields = [
  defineField({
    name: 'title',
    title: 'Title',
    description:
      'Say what was done or found, in up to 70 characters or so. Longer titles are cut off in search results.',
    type: 'string',
    validation: (rule) => rule.required().error('Give the piece a title.'),
  }),
  defineField({
    name: 'slug',
    title: 'Address',
    description:
      'The last part of the web address. Press Generate, and leave it alone once the piece is published.',
    type: 'slug',
    options: {source: 'title', maxLength: 80},
    validation: (rule) =>
      rule.required().error('Press Generate to make the address from the title.'),
  }),
  defineField({
    name: 'standfirst',
    title: 'Standfirst',
    description: 'One or two sentences under the title: what the reader will know afterwards.',
    type: 'text',
    rows: 3,
    validation: (rule) => [
      rule.required().error('Write one or two sentences under the title.'),
      rule.max(280).warning('Keep it under 280 characters, so that cards show it whole.'),
    ],
  }),
  defineField({
    name: 'cover',
    title: 'Cover picture',
    description:
      'Shown large at the top and small on cards. Set the hotspot on what must stay visible.',
    type: 'picture',
  }),
  defineField({
    name: 'body',
    title: 'Body',
    description:
      'Write here. The plus sign adds a block: takeaways, figure, steps, questions, code.',
    type: 'body',
  }),
].map(inGroup('story'))

const references = (name: string, title: string, description: string, to: string) =>
  defineField({
    name,
    title,
    description,
    type: 'array',
    of: [defineArrayMember({type: 'reference', to: [{type: to}]})],
    validation: (rule) => rule.unique(),
  })

const filingFields = [
  references('authors', 'Authors', 'Who wrote it, in the order of the byline.', 'person'),
  references(
    'topics',
    'Topics',
    'One to three: they decide where else the piece is listed.',
    'topic',
  ),
  references('models', 'Models discussed', 'Only those the piece says something about.', 'model'),
  defineField({
    name: 'sources',
    title: 'Sources',
    description: 'Where a reader can check what the piece says. They are listed at its end.',
    type: 'array',
    of: [defineArrayMember({type: 'source'})],
  }),
  defineField({
    name: 'related',
    title: 'Read next',
    description:
      'Up to three pieces. Where you choose fewer, the newest on the same topics fill up the row.',
    type: 'array',
    // Weak, so that a piece can be chosen before it is published, and withdrawn afterwards.
    of: [
      defineArrayMember({type: 'reference', weak: true, to: articleTypes.map((type) => ({type}))}),
    ],
    validation: (rule) => [
      rule.unique().error('This piece is chosen twice.'),
      rule.max(3).warning('Readers see the first three.'),
    ],
  }),
].map(inGroup('filing'))

const publishingFields = [
  defineField({
    name: 'publishedAt',
    title: 'Published on',
    description:
      'The date that readers see. It does not publish the piece: the Publish button does.',
    type: 'datetime',
    initialValue: () => new Date().toISOString(),
    validation: (rule) => rule.required().error('Give the date that readers will see.'),
  }),
  defineField({
    name: 'updatedAt',
    title: 'Updated on',
    description: 'Only when the substance changed, not for a comma.',
    type: 'datetime',
    validation: (rule) =>
      rule.min(rule.valueOfField('publishedAt')).error('An update cannot be older than the piece.'),
  }),
  defineField({
    name: 'updateNote',
    title: 'What changed',
    description: 'One sentence for readers: what is different now, and why.',
    type: 'string',
    hidden: ({document}) => !document?.updatedAt,
    validation: (rule) =>
      rule.custom((note, {document}) =>
        document?.updatedAt && !note ? 'Say what changed: readers see it beside the date.' : true,
      ),
  }),
  defineField({
    name: 'disclosure',
    title: 'Disclosure',
    description: 'What a sceptical reader would want to know about how this piece came to be.',
    type: 'disclosure',
  }),
  defineField({
    name: 'freshness',
    title: 'Freshness',
    description: 'How long readers may rely on it.',
    type: 'freshness',
  }),
  defineField({
    name: 'corrections',
    title: 'Corrections',
    description:
      'What was wrong once it was published. Add to it, never take away: readers see it.',
    type: 'array',
    of: [defineArrayMember({type: 'correction'})],
  }),
].map(inGroup('publishing'))

const sharingFields = [defineField({name: 'seo', title: 'Search and sharing', type: 'seo'})].map(
  inGroup('sharing'),
)
