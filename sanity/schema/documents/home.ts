import {HomeIcon} from '@sanity/icons/Home'
import {defineArrayMember, defineField, defineType} from 'sanity'
import {articleTypes} from '@/lib/content-types'

const pieces = articleTypes.map((type) => ({type}))

export const home = defineType({
  name: 'home',
  title: 'Home page',
  description: 'What stands first when readers come to the publication.',
  type: 'document',
  icon: HomeIcon,
  fields: [
    defineField({
      name: 'lead',
      title: 'Lead piece',
      description: 'Stands first. Empty: the newest piece.',
      type: 'reference',
      to: pieces,
      // Weak, so that the lead can be unpublished without changing the home page first.
      weak: true,
    }),
    defineField({
      name: 'picks',
      title: 'Editors’ picks',
      description: 'Up to six, in the order in which they are to be read. Empty: no such row.',
      type: 'array',
      of: [defineArrayMember({type: 'reference', weak: true, to: pieces})],
      validation: (rule) => [
        rule.unique().error('This piece is chosen twice.'),
        rule.max(6).warning('Readers see the first six.'),
      ],
    }),
  ],
  preview: {prepare: () => ({title: 'Home page'})},
})
