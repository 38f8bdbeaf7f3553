import {BookmarkIcon} from '@sanity/icons/Bookmark'
import {defineField, defineType} from 'sanity'
import {CitationInput} from '@/sanity/studio/writing/citation-input'

/** A citation in a text, which links to one of the piece's own sources. */
export const citation = defineType({
  name: 'citation',
  title: 'Citation',
  description: 'A small number in the text that leads to one of the sources of this piece.',
  type: 'object',
  icon: BookmarkIcon,
  fields: [
    defineField({
      name: 'sourceKey',
      title: 'Source',
      description: 'One of the sources of this piece: readers are led to it from here.',
      type: 'string',
      components: {input: CitationInput},
      validation: (rule) => [
        rule.required().error('Choose the source.'),
        rule.custom((key, {document}) =>
          !key || keysOf(document?.sources).includes(key)
            ? true
            : 'This source is no longer in the list of sources: choose another one.',
        ),
      ],
    }),
    defineField({
      name: 'place',
      title: 'Where in the source',
      description: 'Such as “p. 12”, so that readers need not search a long document.',
      type: 'string',
      validation: (rule) =>
        rule.max(40).warning('It stands in the middle of a sentence: keep it under 40 characters.'),
    }),
  ],
  preview: {
    select: {place: 'place'},
    prepare: ({place}) => ({title: place ? `Source, ${place}` : 'Source'}),
  },
})

function keysOf(sources: unknown): unknown[] {
  return Array.isArray(sources) ? sources.map(({_key}) => _key) : []
}
