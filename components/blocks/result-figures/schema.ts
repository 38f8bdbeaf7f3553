import {TrendUpwardIcon} from '@sanity/icons/TrendUpward'
import {defineArrayMember, defineField, defineType} from 'sanity'
import {wideForm} from '../wide-form'

export const resultFigures = defineType({
  name: 'resultFigures',
  title: 'Results',
  description: 'Measured results of others, set large, each with who measured it and how.',
  type: 'object',
  icon: TrendUpwardIcon,
  fields: [
    defineField({
      name: 'title',
      title: 'Title',
      description: 'Whose results they are. Without one, the page says “Results”.',
      type: 'string',
    }),
    defineField({
      name: 'results',
      title: 'Results',
      description: 'The results of the case itself stand in its own field, not here.',
      type: 'array',
      options: wideForm,
      of: [defineArrayMember({type: 'result'})],
      validation: (rule) => rule.required().min(1).error('Add at least one result.'),
    }),
  ],
  preview: {
    select: {title: 'title', first: 'results.0.label'},
    prepare: ({title, first}) => ({title: title || 'Results', subtitle: first}),
  },
})
