import {BlockContentIcon} from '@sanity/icons/BlockContent'
import {defineField, defineType} from 'sanity'

/** A footnote: a number in the text, its words below the body. */
export const footnote = defineType({
  name: 'footnote',
  title: 'Footnote',
  description: 'A small number in the text; the note stands at the end of the body.',
  type: 'object',
  icon: BlockContentIcon,
  fields: [
    defineField({
      name: 'text',
      title: 'Note',
      description:
        'What a curious reader wants and the others can skip. What everybody needs belongs in the text.',
      type: 'text',
      rows: 3,
      validation: (rule) => [
        rule.required().error('Write the note, or remove it.'),
        rule
          .max(400)
          .warning('Over 400 characters a note is a paragraph: put it into the text, or cut it.'),
      ],
    }),
  ],
  preview: {
    select: {text: 'text'},
    prepare: ({text}) => ({title: `Note: ${text || 'nothing yet'}`}),
  },
})
