import {SparklesIcon} from '@sanity/icons/Sparkles'
import {defineField, defineType} from 'sanity'
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
    defineField({name: 'description', title: 'About it', type: 'text', rows: 3}),
  ],
  preview: {select: {title: 'name', subtitle: 'vendor'}},
})
