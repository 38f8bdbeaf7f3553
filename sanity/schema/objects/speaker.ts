import {UserIcon} from '@sanity/icons/User'
import {defineField, defineType} from 'sanity'

export const speaker = defineType({
  name: 'speaker',
  title: 'Interviewee',
  type: 'object',
  icon: UserIcon,
  fields: [
    defineField({
      name: 'person',
      title: 'Person',
      type: 'reference',
      to: [{type: 'person'}],
      validation: (rule) => rule.required().error('Choose the person, or create them first.'),
    }),
    defineField({
      name: 'role',
      title: 'Role at the time',
      description: 'As it was on the day of the interview: people change jobs.',
      type: 'string',
    }),
    defineField({name: 'employer', title: 'Employer at the time', type: 'string'}),
  ],
  preview: {select: {title: 'person.name', subtitle: 'role', media: 'person.portrait'}},
})
