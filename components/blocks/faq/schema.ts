import {HelpCircleIcon} from '@sanity/icons/HelpCircle'
import {defineArrayMember, defineField, defineType} from 'sanity'
import {wideForm} from '../wide-form'

export const faq = defineType({
  name: 'faq',
  title: 'Questions and short answers',
  description: 'Questions that readers really ask, each with a short answer.',
  type: 'object',
  icon: HelpCircleIcon,
  fields: [
    defineField({
      name: 'title',
      title: 'Title',
      type: 'string',
      initialValue: 'Questions we are asked',
    }),
    defineField({
      name: 'items',
      title: 'Questions',
      type: 'array',
      options: wideForm,
      of: [
        defineArrayMember({
          name: 'faqItem',
          title: 'Question',
          type: 'object',
          fields: [
            defineField({
              name: 'question',
              title: 'Question',
              type: 'string',
              validation: (rule) =>
                rule.required().error('Write the question as a reader would ask it.'),
            }),
            defineField({
              name: 'answer',
              title: 'Answer',
              description: 'Answer in the first sentence, then explain.',
              type: 'simpleText',
              validation: (rule) => rule.required().error('Write the answer.'),
            }),
          ],
          preview: {select: {title: 'question'}},
        }),
      ],
      validation: (rule) => rule.required().min(1).error('Add at least one question.'),
    }),
  ],
  preview: {
    select: {title: 'title', first: 'items.0.question'},
    prepare: ({title, first}) => ({title: title || 'Questions and short answers', subtitle: first}),
  },
})
