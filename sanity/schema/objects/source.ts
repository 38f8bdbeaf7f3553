import {LinkIcon} from '@sanity/icons/Link'
import {defineField, defineType} from 'sanity'

/** A source of a piece. */
export const source = defineType({
  name: 'source',
  title: 'Source',
  type: 'object',
  icon: LinkIcon,
  fields: [
    defineField({
      name: 'title',
      title: 'Title',
      description: 'As it stands on the source itself, so that readers can find it again.',
      type: 'string',
      validation: (rule) => rule.required().error('Name the source as it names itself.'),
    }),
    defineField({
      name: 'publisher',
      title: 'Published by',
      description: 'Who stands behind it: readers judge a vendor’s page and a journal differently.',
      type: 'string',
    }),
    defineField({
      name: 'url',
      title: 'Address',
      description: 'Leave it out for what is not on the web, such as an interview or a contract.',
      type: 'url',
      validation: (rule) =>
        rule
          .uri({scheme: ['http', 'https']})
          .error('Paste a full address, such as https://example.org/report.'),
    }),
    defineField({
      name: 'publishedOn',
      title: 'Published on',
      description: 'A figure is as old as its source.',
      type: 'date',
    }),
    defineField({
      name: 'accessedOn',
      title: 'Read on',
      description: 'Pages change: say when you read this one.',
      type: 'date',
      validation: (rule) =>
        rule
          .min(rule.valueOfField('publishedOn'))
          .error('It cannot have been read before it was published.'),
    }),
    defineField({
      name: 'note',
      title: 'Note for readers',
      description: 'What it supports, or why to be careful with it.',
      type: 'string',
    }),
  ],
  preview: {select: {title: 'title', subtitle: 'publisher'}},
})
