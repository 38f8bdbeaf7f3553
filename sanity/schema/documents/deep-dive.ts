import {SearchIcon} from '@sanity/icons/Search'
import {defineArrayMember, defineField} from 'sanity'
import {levelField, prerequisitesField} from '../audience-fields'
import {defineArticle} from '../define-article'

export const deepDive = defineArticle({
  name: 'deepDive',
  title: 'Deep dive',
  description: 'One technology, explained until its limits are clear.',
  icon: SearchIcon,
  factsTitle: 'The technology',
  fields: [
    defineField({
      name: 'technology',
      title: 'Technology',
      description: 'For example: retrieval, fine-tuning, evaluation.',
      type: 'string',
    }),
    defineField({
      name: 'testedWith',
      title: 'Tested with',
      description: 'Which models and versions what it says was tried on: others may differ.',
      type: 'array',
      of: [defineArrayMember({type: 'modelUse'})],
    }),
    levelField,
    prerequisitesField,
  ],
})
