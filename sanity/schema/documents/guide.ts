import {BookIcon} from '@sanity/icons/Book'
import {defineArrayMember, defineField} from 'sanity'
import {levelField, prerequisitesField} from '../audience-fields'
import {defineArticle} from '../define-article'

export const guide = defineArticle({
  name: 'guide',
  title: 'Guide',
  description: 'How to do one thing, step by step.',
  icon: BookIcon,
  factsTitle: 'The task',
  fields: [
    defineField({
      name: 'audience',
      title: 'For whom',
      description: 'Who should read it, and who need not.',
      type: 'text',
      rows: 2,
    }),
    defineField({
      name: 'goal',
      title: 'What they will have at the end',
      type: 'text',
      rows: 2,
    }),
    defineField({
      name: 'minutes',
      title: 'Time needed, in minutes',
      description:
        'For doing it, not for reading about it. A working day has 480, a week of them 2,400.',
      type: 'number',
      validation: (rule) => rule.integer().positive().error('Give whole minutes, such as 90.'),
    }),
    levelField,
    prerequisitesField,
    defineField({
      name: 'pitfalls',
      title: 'Pitfalls',
      description: 'Where others went wrong, and how to tell in time. They follow the steps.',
      type: 'array',
      of: [defineArrayMember({type: 'pitfall'})],
    }),
    defineField({
      name: 'downloads',
      title: 'Downloads',
      description:
        'Templates that readers would otherwise have to draw. The facts at the top lead to them; they follow the pitfalls.',
      type: 'array',
      of: [defineArrayMember({type: 'download'})],
    }),
  ],
})
