import {defineArrayMember, defineField} from 'sanity'
import {choices} from '@/lib/choices'

export const levelField = defineField({
  name: 'level',
  title: 'Level',
  type: 'string',
  options: {list: choices('level'), layout: 'radio', direction: 'horizontal'},
})

export const prerequisitesField = defineField({
  name: 'prerequisites',
  title: 'Needed beforehand',
  description: 'What the reader must know or have, one thing each.',
  type: 'array',
  of: [defineArrayMember({type: 'string'})],
})
