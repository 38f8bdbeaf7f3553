import {defineField, defineType} from 'sanity'

export const seo = defineType({
  name: 'seo',
  title: 'Search and sharing',
  type: 'object',
  fields: [
    defineField({
      name: 'title',
      title: 'Title in search results',
      description: 'Only if it should differ from the title of the piece.',
      type: 'string',
      validation: (rule) =>
        rule.max(70).warning('Search engines cut titles at about 70 characters.'),
    }),
    defineField({
      name: 'description',
      title: 'Description in search results',
      description: 'Only if it should differ from the standfirst.',
      type: 'text',
      rows: 2,
      validation: (rule) =>
        rule.max(160).warning('Search engines cut descriptions at about 160 characters.'),
    }),
    defineField({
      name: 'image',
      title: 'Picture when shared',
      description: 'Only if it should differ from the cover. 1200 × 630 works everywhere.',
      type: 'picture',
    }),
    defineField({
      name: 'noIndex',
      title: 'Keep out of search engines',
      description: 'Readers with the link can still open the piece.',
      type: 'boolean',
      initialValue: false,
    }),
  ],
})
