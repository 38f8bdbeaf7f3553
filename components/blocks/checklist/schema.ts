import {CheckmarkCircleIcon} from '@sanity/icons/CheckmarkCircle'
import {defineArrayMember, defineField, defineType} from 'sanity'
import {wideForm} from '../wide-form'

export const checklist = defineType({
  name: 'checklist',
  title: 'Checklist',
  description: 'Things to have before going on, to be ticked off on paper or screen.',
  type: 'object',
  icon: CheckmarkCircleIcon,
  fields: [
    defineField({
      name: 'title',
      title: 'Title',
      description: 'When to go through it, such as: before the first real item.',
      type: 'string',
    }),
    defineField({
      name: 'items',
      title: 'Items',
      description: 'Each one a thing that is either done or not.',
      type: 'array',
      options: wideForm,
      of: [
        defineArrayMember({
          name: 'checklistItem',
          title: 'Item',
          type: 'object',
          fields: [
            defineField({
              name: 'text',
              title: 'What must be done',
              type: 'string',
              validation: (rule) => rule.required().error('Say what must be done.'),
            }),
            defineField({
              name: 'note',
              title: 'Note',
              description: 'Who does it, or where to find it.',
              type: 'string',
            }),
          ],
          preview: {select: {title: 'text', subtitle: 'note'}},
        }),
      ],
      validation: (rule) => rule.required().min(1).error('Add at least one item.'),
    }),
  ],
  preview: {
    select: {title: 'title', first: 'items.0.text'},
    prepare: ({title, first}) => ({title: title || 'Checklist', subtitle: first}),
  },
})
