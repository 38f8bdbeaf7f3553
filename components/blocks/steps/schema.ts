import {OlistIcon} from '@sanity/icons/Olist'
import {defineArrayMember, defineField, defineType} from 'sanity'
import {wideForm} from '../wide-form'

export const steps = defineType({
  name: 'steps',
  title: 'Steps',
  description: 'Things to do in order, each with a way to tell that it worked.',
  type: 'object',
  icon: OlistIcon,
  fields: [
    defineField({name: 'title', title: 'Title', type: 'string'}),
    defineField({
      name: 'items',
      title: 'Steps',
      type: 'array',
      options: wideForm,
      of: [
        defineArrayMember({
          name: 'step',
          title: 'Step',
          type: 'object',
          fields: [
            defineField({
              name: 'title',
              title: 'What to do',
              description: 'Start with a verb.',
              type: 'string',
              validation: (rule) => rule.required().error('Say what to do, starting with a verb.'),
            }),
            defineField({name: 'text', title: 'How', type: 'simpleText'}),
            defineField({
              name: 'check',
              title: 'How to tell that it worked',
              type: 'text',
              rows: 2,
            }),
          ],
          preview: {select: {title: 'title', subtitle: 'check'}},
        }),
      ],
      validation: (rule) => rule.required().min(1).error('Add at least one step.'),
    }),
  ],
  preview: {
    select: {title: 'title', first: 'items.0.title'},
    prepare: ({title, first}) => ({title: title || 'Steps', subtitle: first}),
  },
})
