import {CommentIcon} from '@sanity/icons/Comment'
import {defineArrayMember, defineField, defineType} from 'sanity'
import {wideForm} from '../wide-form'

export const questionAnswer = defineType({
  name: 'questionAnswer',
  title: 'Interview question',
  description: 'One question of an interview, with the answer of each person who spoke to it.',
  type: 'object',
  icon: CommentIcon,
  fields: [
    defineField({
      name: 'question',
      title: 'Question',
      type: 'text',
      rows: 2,
      validation: (rule) => rule.required().error('Write the question.'),
    }),
    defineField({
      name: 'answers',
      title: 'Answers',
      type: 'array',
      options: wideForm,
      of: [
        defineArrayMember({
          name: 'answer',
          title: 'Answer',
          type: 'object',
          fields: [
            defineField({
              name: 'speaker',
              title: 'Who answers',
              description: 'May be left out while only one person is interviewed.',
              type: 'reference',
              to: [{type: 'person'}],
            }),
            defineField({
              name: 'text',
              title: 'Answer',
              type: 'simpleText',
              validation: (rule) => rule.required().error('Write the answer.'),
            }),
          ],
          preview: {select: {title: 'text', subtitle: 'speaker.name'}},
        }),
      ],
      validation: (rule) => rule.required().min(1).error('Add an answer.'),
    }),
  ],
  preview: {select: {title: 'question'}},
})
