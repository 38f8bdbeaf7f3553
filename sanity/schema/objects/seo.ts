import {defineField, defineType} from 'sanity'
import {limits, tooLong} from '@/lib/limits'
import {SeoInput} from '@/sanity/studio/writing/seo-input'
import {countedInputs} from '@/sanity/studio/writing/counted-input'

export const seo = defineType({
  name: 'seo',
  title: 'Search and sharing',
  type: 'object',
  components: {input: SeoInput},
  fields: [
    defineField({
      name: 'title',
      title: 'Title in search results',
      description: 'Only if it should differ from the title of the piece.',
      type: 'string',
      components: {input: countedInputs.seoTitle},
      validation: (rule) => rule.max(limits.seoTitle.max).warning(tooLong(limits.seoTitle)),
    }),
    defineField({
      name: 'description',
      title: 'Description in search results',
      description: 'Only if it should differ from the standfirst.',
      type: 'text',
      components: {input: countedInputs.seoDescription},
      rows: 2,
      validation: (rule) =>
        rule.max(limits.seoDescription.max).warning(tooLong(limits.seoDescription)),
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
