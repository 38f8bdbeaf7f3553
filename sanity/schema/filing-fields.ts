import {defineArrayMember, defineField} from 'sanity'
import {articleTypes} from '@/lib/content-types'

const references = (name: string, title: string, description: string, to: string) =>
  defineField({
    name,
    title,
    description,
    type: 'array',
    of: [defineArrayMember({type: 'reference', to: [{type: to}]})],
    validation: (rule) => rule.unique(),
  })

export const topicsField = references(
  'topics',
  'Topics',
  'One to three: they decide where else it is listed.',
  'topic',
)

export const sourcesField = defineField({
  name: 'sources',
  title: 'Sources',
  description: 'Where a reader can check what is said here. They are listed at its end.',
  type: 'array',
  of: [defineArrayMember({type: 'source'})],
})

/** Authors, topics and sources of a piece. */
export const filingFields = [
  references('authors', 'Authors', 'Who wrote it, in the order of the byline.', 'person'),
  topicsField,
  references('models', 'Models discussed', 'Only those the piece says something about.', 'model'),
  sourcesField,
]

export const relatedField = defineField({
  name: 'related',
  title: 'Read next',
  description:
    'Up to three pieces. Where you choose fewer, the newest on the same topics fill up the row.',
  type: 'array',
  // Weak, so that a piece can be chosen before it is published, and withdrawn afterwards.
  of: [
    defineArrayMember({type: 'reference', weak: true, to: articleTypes.map((type) => ({type}))}),
  ],
  validation: (rule) => [
    rule.unique().error('This piece is chosen twice.'),
    rule.max(3).warning('Readers see the first three.'),
  ],
})
