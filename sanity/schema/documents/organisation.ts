import {HomeIcon} from '@sanity/icons/Home'
import {defineField, defineType} from 'sanity'
import {choices} from '@/lib/choices'
import {nameFields} from '../name-fields'

export const organisation = defineType({
  name: 'organisation',
  title: 'Organisation',
  type: 'document',
  icon: HomeIcon,
  fields: [
    ...nameFields('If it must stay anonymous, describe it: “A mid-sized law firm in Atlanta”.'),
    defineField({
      name: 'anonymous',
      title: 'Anonymous',
      description: 'The name is withheld at their wish.',
      type: 'boolean',
      initialValue: false,
    }),
    defineField({name: 'industry', title: 'Industry', type: 'reference', to: [{type: 'industry'}]}),
    defineField({
      name: 'sizeBand',
      title: 'Size',
      type: 'string',
      options: {list: choices('sizeBand')},
    }),
    defineField({name: 'region', title: 'Region', type: 'string'}),
    defineField({name: 'description', title: 'About it', type: 'text', rows: 3}),
  ],
  preview: {select: {title: 'name', subtitle: 'region'}},
})
