import {InfoOutlineIcon} from '@sanity/icons/InfoOutline'
import {defineField, defineType} from 'sanity'

export const callout = defineType({
  name: 'callout',
  title: 'Callout',
  description: 'A short aside that must not be missed.',
  type: 'object',
  icon: InfoOutlineIcon,
  fields: [
    defineField({
      name: 'tone',
      title: 'Kind',
      type: 'string',
      options: {
        layout: 'radio',
        direction: 'horizontal',
        list: [
          {title: 'Note', value: 'note'},
          {title: 'Tip', value: 'tip'},
          {title: 'Warning', value: 'warning'},
        ],
      },
      initialValue: 'note',
    }),
    defineField({name: 'title', title: 'Title', type: 'string'}),
    defineField({
      name: 'text',
      title: 'Text',
      description: 'A few sentences. If it grows longer, it belongs in the body.',
      type: 'simpleText',
      validation: (rule) => rule.required().error('Write the text of the callout.'),
    }),
  ],
  preview: {
    select: {title: 'title', tone: 'tone'},
    prepare: ({title, tone}) => ({title: title || 'Callout', subtitle: tone}),
  },
})
