import {defineField} from 'sanity'
import {choices} from '@/lib/choices'

/** The line of business that a piece is about. */
export const industryField = defineField({
  name: 'industry',
  title: 'Industry',
  type: 'reference',
  to: [{type: 'industry'}],
})

export const businessFunctionField = defineField({
  name: 'businessFunction',
  title: 'Part of the business',
  description: 'Whose work changed?',
  type: 'string',
  options: {list: choices('businessFunction')},
})
