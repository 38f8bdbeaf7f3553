import {SearchIcon} from '@sanity/icons/Search'
import {defineField, defineType} from 'sanity'
import {articleTypes} from '@/lib/content-types'

/** Evidence for or against a claim: one of our pieces, or a source elsewhere. */
export const evidence = defineType({
  name: 'evidence',
  title: 'Evidence',
  type: 'object',
  icon: SearchIcon,
  fields: [
    defineField({
      name: 'says',
      title: 'What it shows',
      description: 'One or two sentences: what happened, and why that bears on the claim.',
      type: 'text',
      rows: 2,
      validation: (rule) => rule.required().error('Say what it shows.'),
    }),
    defineField({
      name: 'piece',
      title: 'Piece of ours',
      description: 'Readers are led there.',
      type: 'reference',
      // Weak, so that a piece can be cited before it is published, and withdrawn afterwards.
      weak: true,
      to: articleTypes.map((type) => ({type})),
    }),
    defineField({
      name: 'sourceTitle',
      title: 'Or: source elsewhere',
      description: 'As it names itself, when the evidence is not one of our own pieces.',
      type: 'string',
      validation: (rule) =>
        rule.custom((title, {parent}) =>
          title || hasPiece(parent) ? true : 'Choose a piece of ours, or name the source.',
        ),
    }),
    defineField({
      name: 'url',
      title: 'Address of the source',
      description: 'So that readers can check it.',
      type: 'url',
      hidden: ({parent}) => !parent?.sourceTitle,
      validation: (rule) =>
        rule
          .uri({scheme: ['http', 'https']})
          .error('Paste a full address, such as https://example.org/report.'),
    }),
  ],
  preview: {
    select: {says: 'says', piece: 'piece.title', source: 'sourceTitle'},
    prepare: ({says, piece, source}) => ({title: says, subtitle: piece || source}),
  },
})

function hasPiece(parent: unknown): boolean {
  return typeof parent === 'object' && parent !== null && 'piece' in parent && Boolean(parent.piece)
}
