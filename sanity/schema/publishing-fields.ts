import {defineArrayMember, defineField} from 'sanity'
import {requiredWhen} from './required-when'

/** The dates that readers see; system dates are never shown. */
export const dateFields = [
  defineField({
    name: 'publishedAt',
    title: 'Published on',
    description:
      'The date that readers see. It does not publish the piece: the Publish button does.',
    type: 'datetime',
    initialValue: () => new Date().toISOString(),
    validation: (rule) => rule.required().error('Give the date that readers will see.'),
  }),
  defineField({
    name: 'updatedAt',
    title: 'Updated on',
    description: 'Only when the substance changed, not for a comma.',
    type: 'datetime',
    validation: (rule) =>
      rule.min(rule.valueOfField('publishedAt')).error('An update cannot be older than the piece.'),
  }),
  defineField({
    name: 'updateNote',
    title: 'What changed',
    description: 'One sentence for readers: what is different now, and why.',
    type: 'string',
    hidden: ({document}) => !document?.updatedAt,
    validation: (rule) =>
      rule.custom(
        requiredWhen(
          ({document}) => Boolean(document?.updatedAt),
          'Say what changed: readers see it beside the date.',
        ),
      ),
  }),
]

export const freshnessField = defineField({
  name: 'freshness',
  title: 'Freshness',
  description: 'How long readers may rely on it.',
  type: 'freshness',
})

/** Disclosure, freshness and corrections of a piece. */
export const accountFields = [
  defineField({
    name: 'disclosure',
    title: 'Disclosure',
    description: 'What a sceptical reader would want to know about how this piece came to be.',
    type: 'disclosure',
  }),
  freshnessField,
  defineField({
    name: 'corrections',
    title: 'Corrections',
    description:
      'What was wrong once it was published. Add to it, never take away: readers see it.',
    type: 'array',
    of: [defineArrayMember({type: 'correction'})],
  }),
]
