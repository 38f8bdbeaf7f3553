import {ThLargeIcon} from '@sanity/icons/ThLarge'
import {defineArrayMember, defineField, defineType} from 'sanity'
import {wideForm} from '../wide-form'

export const table = defineType({
  name: 'table',
  title: 'Table',
  description: 'Words or figures in rows and columns. For judgements take a comparison table.',
  type: 'object',
  icon: ThLargeIcon,
  fields: [
    defineField({
      name: 'caption',
      title: 'Caption',
      description: 'What the table shows. Readers who cannot see it hear this first.',
      type: 'string',
      validation: (rule) => rule.required().error('Say what the table shows.'),
    }),
    defineField({
      name: 'headerRow',
      title: 'The first row names the columns',
      description: 'It is set apart, and read aloud with each cell below it.',
      type: 'boolean',
      initialValue: true,
    }),
    defineField({
      name: 'headerColumn',
      title: 'The first cell names its row',
      description: 'It is read aloud with each cell beside it.',
      type: 'boolean',
      initialValue: true,
    }),
    defineField({
      name: 'rows',
      title: 'Rows',
      description: 'From top to bottom, each with its cells from left to right.',
      type: 'array',
      options: wideForm,
      of: [
        defineArrayMember({
          name: 'tableRow',
          title: 'Row',
          type: 'object',
          fields: [
            defineField({
              name: 'cells',
              title: 'Cells',
              description:
                'As many as the other rows have: what is missing at the end stays empty.',
              type: 'array',
              of: [defineArrayMember({type: 'string'})],
            }),
          ],
          preview: {
            select: {cells: 'cells'},
            prepare: ({cells}) => ({
              title: Array.isArray(cells) ? cells.join(' · ') : 'Empty row',
            }),
          },
        }),
      ],
      validation: (rule) => rule.required().min(2).error('Add at least two rows.'),
    }),
  ],
  preview: {
    select: {title: 'caption', rows: 'rows'},
    prepare: ({title, rows}) => ({
      title: title || 'Table',
      subtitle: `${Array.isArray(rows) ? rows.length : 0} rows`,
    }),
  },
})
