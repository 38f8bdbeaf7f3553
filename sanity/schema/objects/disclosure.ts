import {defineField, defineType} from 'sanity'

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
      name: 'note',
      title: 'Note for readers',
      description: 'Our relationship to the subject, who paid, what was anonymised.',
      type: 'text',
      rows: 3,
    }),
  ],
})
