import {UserIcon} from '@sanity/icons/User'
import {defineField, defineType} from 'sanity'

export const profile = defineType({
  name: 'profile',
  title: 'Profile',
  description: 'Introduces a person where they first matter in the text.',
  type: 'object',
  icon: UserIcon,
  fields: [
    defineField({
      name: 'person',
      title: 'Person',
      description: 'Name, role and portrait are taken from the page about them.',
      type: 'reference',
      to: [{type: 'person'}],
      validation: (rule) => rule.required().error('Choose the person, or create them first.'),
    }),
    defineField({
      name: 'text',
      title: 'Why they matter here',
      description: 'What they did or know that bears on this piece; the rest is on their own page.',
      type: 'text',
      rows: 3,
      validation: (rule) => [
        rule.required().error('Say why they matter here.'),
        rule.max(400).warning('Over 400 characters it is an article in the article: cut it.'),
      ],
    }),
  ],
  preview: {
    select: {title: 'person.name', subtitle: 'text', media: 'person.portrait'},
    prepare: ({title, subtitle, media}) => ({title: title || 'Profile', subtitle, media}),
  },
})
