import {UserIcon} from '@sanity/icons/User'
import {defineField, defineType} from 'sanity'
import {nameFields} from '../name-fields'

export const person = defineType({
  name: 'person',
  title: 'Person',
  type: 'document',
  icon: UserIcon,
  fields: [
    ...nameFields('As it should stand in a byline.'),
    defineField({name: 'role', title: 'Role', description: 'What they do today.', type: 'string'}),
    defineField({
      name: 'bio',
      title: 'About them',
      description: 'Two or three sentences.',
      type: 'text',
      rows: 4,
    }),
    defineField({name: 'portrait', title: 'Portrait', type: 'picture'}),
    defineField({
      name: 'fictional',
      title: 'Made up for the demo',
      description: 'Their page then says so.',
      type: 'boolean',
      initialValue: false,
    }),
  ],
  preview: {select: {title: 'name', subtitle: 'role', media: 'portrait'}},
})
