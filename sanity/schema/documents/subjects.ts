import {EarthGlobeIcon} from '@sanity/icons/EarthGlobe'
import {TagIcon} from '@sanity/icons/Tag'
import {defineField, defineType} from 'sanity'
import {titleFields} from '../name-fields'
import {preflightRules} from '../preflight-validation'

const description = defineField({
  name: 'description',
  title: 'Description',
  description: 'One or two sentences at the top of its page.',
  type: 'text',
  rows: 3,
})

export const industry = defineType({
  name: 'industry',
  title: 'Industry',
  type: 'document',
  icon: EarthGlobeIcon,
  fields: [...titleFields('For example: Law, Health care.'), description],
  preview: {select: {title: 'title'}},
})

export const topic = defineType({
  name: 'topic',
  title: 'Topic',
  type: 'document',
  icon: TagIcon,
  fields: [...titleFields('For example: Retrieval, Privacy.'), description],
  validation: preflightRules,
  preview: {select: {title: 'title', subtitle: 'description'}},
})
