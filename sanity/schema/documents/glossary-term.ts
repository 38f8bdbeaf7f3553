import {BookIcon} from '@sanity/icons/Book'
import {defineArrayMember, defineField, defineType} from 'sanity'
import {limits, tooLong} from '@/lib/limits'
import {countedInputs} from '@/sanity/studio/writing/counted-input'
import {topicsField} from '../filing-fields'
import {slugFrom} from '../name-fields'

export const glossaryTerm = defineType({
  name: 'glossaryTerm',
  title: 'Glossary term',
  description: 'One word that pieces use, explained once for all of them.',
  type: 'document',
  icon: BookIcon,
  fields: [
    defineField({
      name: 'term',
      title: 'Term',
      description: 'In the singular, and lower case unless it is a name.',
      type: 'string',
      validation: (rule) => rule.required().error('Write the term.'),
    }),
    slugFrom('term'),
    defineField({
      name: 'aliases',
      title: 'Also called',
      description: 'Other words for the same thing, and its abbreviation.',
      type: 'array',
      of: [defineArrayMember({type: 'string'})],
      options: {layout: 'tags'},
      validation: (rule) => rule.unique(),
    }),
    defineField({
      name: 'definition',
      title: 'What it means',
      description: 'Two or three sentences without another word that needs explaining.',
      type: 'text',
      rows: 4,
      components: {input: countedInputs.definition},
      validation: (rule) => [
        rule.required().error('Explain the term.'),
        rule.max(limits.definition.max).warning(tooLong(limits.definition)),
      ],
    }),
    topicsField,
  ],
  preview: {select: {title: 'term', subtitle: 'definition'}},
})
