import {EditIcon} from '@sanity/icons/Edit'
import {defineField, defineType} from 'sanity'
import {choices} from '@/lib/choices'

/** An entry in a piece's list of corrections. */
export const correction = defineType({
  name: 'correction',
  title: 'Correction',
  type: 'object',
  icon: EditIcon,
  fields: [
    defineField({
      name: 'date',
      title: 'Corrected on',
      type: 'date',
      initialValue: () => new Date().toISOString().slice(0, 10),
      validation: (rule) => rule.required().error('Give the day on which it was corrected.'),
    }),
    defineField({
      name: 'severity',
      title: 'How grave',
      description:
        'Important: somebody may have acted on the error. Retraction: do not rely on it.',
      type: 'string',
      options: {list: choices('severity'), layout: 'radio'},
      initialValue: 'minor',
      validation: (rule) => rule.required().error('Say how grave the error was.'),
    }),
    defineField({
      name: 'text',
      title: 'What was wrong, and what is right',
      description: 'Repeat the wrong statement, so that a reader who remembers it is set right.',
      type: 'text',
      rows: 3,
      validation: (rule) => rule.required().error('Say what was wrong and what is right.'),
    }),
  ],
  preview: {select: {title: 'text', subtitle: 'date'}},
})
