import {CommentIcon} from '@sanity/icons/Comment'
import {defineArrayMember, defineField} from 'sanity'
import {businessFunctionField, industryField} from '../case-fields'
import {defineArticle} from '../define-article'

export const interview = defineArticle({
  name: 'interview',
  title: 'Interview',
  description: 'Questions and answers with people who did the work.',
  icon: CommentIcon,
  leadFields: [
    defineField({
      name: 'speakers',
      title: 'Who was interviewed',
      type: 'array',
      of: [defineArrayMember({type: 'speaker'})],
      validation: (rule) => rule.required().min(1).error('Add at least one interviewee.'),
    }),
  ],
  factsTitle: 'The conversation',
  fields: [
    {
      ...industryField,
      description: 'Of the work that they speak about. Readers filter interviews by it.',
    },
    {...businessFunctionField, description: 'Whose work do they speak about?'},
    defineField({name: 'conductedOn', title: 'Day of the interview', type: 'date'}),
    defineField({
      name: 'editNote',
      title: 'How it was edited',
      description: 'For example: shortened and put in order; read and approved by both speakers.',
      type: 'text',
      rows: 2,
    }),
    defineField({
      name: 'recording',
      title: 'Recording',
      description: 'Where readers can hear or watch it, and what is said there.',
      type: 'recording',
    }),
  ],
})
