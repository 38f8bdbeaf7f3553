import {defineField, defineType} from 'sanity'
import {articleTypes} from '@/lib/content-types'

/** How current a piece is. */
export const freshness = defineType({
  name: 'freshness',
  title: 'Freshness',
  type: 'object',
  fields: [
    defineField({
      name: 'verifiedOn',
      title: 'Facts checked on',
      description: 'The day on which somebody last read it against its sources.',
      type: 'date',
    }),
    defineField({
      name: 'reviewBy',
      title: 'Check again by',
      description: 'Models and prices change: half a year is long.',
      type: 'date',
      validation: (rule) =>
        rule
          .min(rule.valueOfField('verifiedOn'))
          .error('The next check comes after the last: choose a later day.'),
    }),
    defineField({
      name: 'supersededBy',
      title: 'Replaced by',
      description: 'A newer piece of ours that readers should go to instead.',
      type: 'reference',
      // Weak, so that the newer piece can be chosen before it is published.
      weak: true,
      to: articleTypes.map((type) => ({type})),
      validation: (rule) =>
        rule.custom((chosen, {document}) =>
          chosen?._ref && chosen._ref === document?._id.replace(/^drafts\./, '')
            ? 'A piece cannot replace itself: choose another one.'
            : true,
        ),
    }),
  ],
})
