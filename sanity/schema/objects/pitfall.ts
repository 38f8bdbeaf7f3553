import {WarningOutlineIcon} from '@sanity/icons/WarningOutline'
import {defineField, defineType} from 'sanity'

/** A common mistake with a task. */
export const pitfall = defineType({
  name: 'pitfall',
  title: 'Pitfall',
  type: 'object',
  icon: WarningOutlineIcon,
  fields: [
    defineField({
      name: 'title',
      title: 'What goes wrong',
      description: 'In a few words, so that a reader who skims recognises it.',
      type: 'string',
      validation: (rule) => rule.required().error('Say what goes wrong.'),
    }),
    defineField({
      name: 'text',
      title: 'How to avoid it',
      description: 'How to notice it, and what to do instead.',
      type: 'text',
      rows: 3,
      validation: (rule) => rule.required().error('Say how to avoid it.'),
    }),
  ],
  preview: {select: {title: 'title', subtitle: 'text'}},
})
