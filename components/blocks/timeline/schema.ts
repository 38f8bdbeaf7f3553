import {TimelineIcon} from '@sanity/icons/Timeline'
import {defineArrayMember, defineField, defineType} from 'sanity'
import {wideForm} from '../wide-form'

export const timeline = defineType({
  name: 'timeline',
  title: 'Timeline',
  description: 'What happened when, in order, with the first at the top.',
  type: 'object',
  icon: TimelineIcon,
  fields: [
    defineField({
      name: 'title',
      title: 'Title',
      description: 'Such as: Two years in seven dates. It may be left out.',
      type: 'string',
    }),
    defineField({
      name: 'events',
      title: 'Events',
      description: 'They are shown in the order in which they stand here.',
      type: 'array',
      options: wideForm,
      of: [
        defineArrayMember({
          name: 'event',
          title: 'Event',
          type: 'object',
          fields: [
            defineField({
              name: 'when',
              title: 'When',
              description: 'As exact as is known: March 2025, Week 3, or a year.',
              type: 'string',
              validation: (rule) => [
                rule.required().error('Say when it happened.'),
                rule.max(30).warning('Over 30 characters it breaks into several lines.'),
              ],
            }),
            defineField({
              name: 'title',
              title: 'What happened',
              description: 'In a few words.',
              type: 'string',
              validation: (rule) => rule.required().error('Say what happened.'),
            }),
            defineField({
              name: 'text',
              title: 'More about it',
              description: 'Why it mattered, in a sentence or two. It may be left out.',
              type: 'text',
              rows: 3,
            }),
          ],
          preview: {select: {title: 'title', subtitle: 'when'}},
        }),
      ],
      validation: (rule) => rule.required().min(2).error('A timeline has two events or more.'),
    }),
  ],
  preview: {
    select: {title: 'title', first: 'events.0.title'},
    prepare: ({title, first}) => ({title: title || 'Timeline', subtitle: first}),
  },
})
