import {DocumentTextIcon} from '@sanity/icons/DocumentText'
import {defineField, defineType} from 'sanity'
import {reservedSegments} from '@/lib/addresses/addresses'
import {preflightRules} from '../preflight-validation'
import {slugFrom, titleField} from '../name-fields'

export const page = defineType({
  name: 'page',
  title: 'Page',
  description: 'Something about the publication itself, at an address of its own.',
  type: 'document',
  icon: DocumentTextIcon,
  fields: [
    titleField('For example: About, Editorial standards, Privacy.'),
    slugFrom('title', {isTaken: (slug) => reservedSegments.has(slug)}),
    defineField({
      name: 'standfirst',
      title: 'Standfirst',
      description: 'One or two sentences under the title. Search engines show them.',
      type: 'text',
      rows: 3,
    }),
    defineField({name: 'body', title: 'Text', type: 'body'}),
    defineField({
      name: 'masthead',
      title: 'Show who writes here',
      description: 'Portraits and roles of all who have written a published piece, below the text.',
      type: 'boolean',
      initialValue: false,
    }),
    defineField({name: 'updatedAt', title: 'Valid since', type: 'date'}),
    defineField({name: 'seo', title: 'Search and sharing', type: 'seo'}),
  ],
  validation: preflightRules,
  preview: {select: {title: 'title', slug: 'slug.current'}, prepare: addressed},
})

function addressed({title: name, slug: path}: {title?: string; slug?: string}) {
  return {title: name || 'Page', subtitle: path ? `/${path}` : 'No address yet'}
}
