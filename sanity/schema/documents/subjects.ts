import {EarthGlobeIcon} from '@sanity/icons/EarthGlobe'
import {TagIcon} from '@sanity/icons/Tag'
import {defineArrayMember, defineField, defineType} from 'sanity'
import {titleFields} from '../name-fields'
import {preflightRules} from '../preflight-validation'

const description = defineField({
  name: 'description',
  title: 'Description',
  description: 'One or two sentences at the top of its page.',
  type: 'text',
  rows: 3,
})

export const industry = defineType({
  name: 'industry',
  title: 'Industry',
  type: 'document',
  icon: EarthGlobeIcon,
  fields: [
    ...titleFields('For example: Law, Health care.'),
    description,
    defineField({
      name: 'nearby',
      title: 'Nearest industries',
      description:
        'Where similar work is done, the nearest first. Readers are led there, above all while no case comes from this one.',
      type: 'array',
      // Weak, so that one can be deleted although others are near to it.
      of: [defineArrayMember({type: 'reference', weak: true, to: [{type: 'industry'}]})],
      validation: (rule) => [
        rule.unique().error('This industry is chosen twice.'),
        rule.max(3).warning('Readers see the first three.'),
      ],
    }),
  ],
  preview: {select: {title: 'title'}},
})

export const topic = defineType({
  name: 'topic',
  title: 'Topic',
  type: 'document',
  icon: TagIcon,
  fields: [...titleFields('For example: Retrieval, Privacy.'), description],
  validation: preflightRules,
  preview: {select: {title: 'title', subtitle: 'description'}},
})
