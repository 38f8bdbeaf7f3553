import {SparklesIcon} from '@sanity/icons/Sparkles'
import {defineField, defineType} from 'sanity'
import {choices} from '@/lib/choices'
import {nameFields} from '../name-fields'

export const model = defineType({
  name: 'model',
  title: 'Language model',
  type: 'document',
  icon: SparklesIcon,
  fields: [
    ...nameFields('The name its maker uses.'),
    defineField({name: 'vendor', title: 'Made by', type: 'string'}),
    defineField({name: 'family', title: 'Family', type: 'string'}),
    defineField({name: 'version', title: 'Version', type: 'string'}),
    defineField({name: 'releasedOn', title: 'Released on', type: 'date'}),
    defineField({
      name: 'offer',
      title: 'Still offered?',
      description: 'Whether its maker still offers it. Leave it empty if nobody has looked.',
      type: 'string',
      options: {list: choices('modelOffer'), layout: 'radio'},
    }),
    defineField({
      name: 'offerCheckedOn',
      title: 'Looked up on',
      description: 'The day on which somebody last looked: makers withdraw models without a word.',
      type: 'date',
      hidden: ({document}) => !document?.offer,
    }),
    defineField({
      name: 'supersededBy',
      title: 'Replaced by',
      description: 'The model its maker now offers instead: pieces on this one then say so.',
      type: 'reference',
      // Weak, so that the newer model can be chosen before it is published.
      weak: true,
      to: [{type: 'model'}],
      validation: (rule) =>
        rule.custom((chosen, {document}) =>
          chosen?._ref && chosen._ref === document?._id.replace(/^drafts\./, '')
            ? 'A model cannot replace itself: choose another one.'
            : true,
        ),
    }),
    defineField({name: 'description', title: 'About it', type: 'text', rows: 3}),
  ],
  preview: {select: {title: 'name', subtitle: 'vendor'}},
})
