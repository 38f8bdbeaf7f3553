import {defineField, defineType} from 'sanity'
import {choices} from '@/lib/choices'

export const disclosure = defineType({
  name: 'disclosure',
  title: 'Disclosure',
  type: 'object',
  fields: [
    defineField({
      name: 'demoContent',
      title: 'Demo content',
      description: 'People or details in this piece are made up to show the publication at work.',
      type: 'boolean',
      initialValue: false,
    }),
    defineField({
      name: 'relationship',
      title: 'Our relationship to the subject',
      description: 'Readers forgive a relationship they were told about.',
      type: 'string',
      options: {list: choices('relationship')},
    }),
    defineField({
      name: 'relationshipNote',
      title: 'More about the relationship',
      description: 'Such as since when, and who approved the text.',
      type: 'string',
      hidden: ({parent}) => !parent?.relationship || parent.relationship === 'none',
    }),
    defineField({
      name: 'paid',
      title: 'Paid for',
      description: 'Somebody paid for this piece or for the work it describes to be shown.',
      type: 'boolean',
      initialValue: false,
    }),
    defineField({
      name: 'aiAssistance',
      title: 'Help from AI',
      description: 'The most that a language model did for this piece.',
      type: 'string',
      options: {list: choices('aiAssistance')},
    }),
    defineField({
      name: 'aiNote',
      title: 'More about the help from AI',
      description: 'Which tool, and who checked what it wrote.',
      type: 'string',
      hidden: ({parent}) => !parent?.aiAssistance || parent.aiAssistance === 'none',
    }),
    defineField({
      name: 'note',
      title: 'Note for readers',
      description: 'Anything else, such as what was anonymised.',
      type: 'text',
      rows: 3,
    }),
  ],
})
