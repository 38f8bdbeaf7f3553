import {DocumentsIcon} from '@sanity/icons/Documents'
import {defineField, defineType} from 'sanity'
import {articleTypes} from '@/lib/content-types'

export const relatedPiece = defineType({
  name: 'relatedPiece',
  title: 'Related piece',
  description: 'A card in the middle of the text that leads to another piece of ours.',
  type: 'object',
  icon: DocumentsIcon,
  fields: [
    defineField({
      name: 'piece',
      title: 'Piece',
      description:
        'Its title and standfirst are shown as they are there, so you need not copy them.',
      type: 'reference',
      // Weak, so that a piece can be chosen before it is published, and withdrawn afterwards.
      weak: true,
      to: articleTypes.map((type) => ({type})),
      validation: (rule) => rule.required().error('Choose the piece.'),
    }),
    defineField({
      name: 'why',
      title: 'Why read it now',
      description: 'One sentence: what it adds to what the reader has just read.',
      type: 'string',
      validation: (rule) =>
        rule.max(160).warning('Over 160 characters it holds up the text that it stands in.'),
    }),
  ],
  preview: {
    select: {title: 'piece.title', subtitle: 'why', media: 'piece.cover'},
    prepare: ({title, subtitle, media}) => ({title: title || 'Related piece', subtitle, media}),
  },
})
