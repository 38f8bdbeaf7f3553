import {LaunchIcon} from '@sanity/icons/Launch'
import {defineField, defineType} from 'sanity'
import {addressableTypes} from '@/lib/addresses/addresses'

export const callToAction = defineType({
  name: 'callToAction',
  title: 'Call to action',
  description: 'One thing to do next, as a button. One in a piece is enough.',
  type: 'object',
  icon: LaunchIcon,
  fields: [
    defineField({
      name: 'title',
      title: 'Title',
      description: 'What the reader gets, such as: A plan for your first twelve weeks.',
      type: 'string',
      validation: (rule) => rule.required().error('Say what the reader gets.'),
    }),
    defineField({
      name: 'text',
      title: 'Text',
      description: 'What will happen after the click, and how long it takes.',
      type: 'text',
      rows: 2,
    }),
    defineField({
      name: 'label',
      title: 'Words on the button',
      description: 'Start with a verb: “Read the guide”. “Click here” says nothing.',
      type: 'string',
      validation: (rule) => [
        rule.required().error('Write what stands on the button, starting with a verb.'),
        rule.max(40).warning('Over 40 characters it breaks into two lines on a phone.'),
      ],
    }),
    defineField({
      name: 'piece',
      title: 'Leads to this piece of ours',
      description: 'The button follows the piece when its address changes.',
      type: 'reference',
      // Weak, so that a piece can be chosen before it is published, and withdrawn afterwards.
      weak: true,
      to: addressableTypes.map((type) => ({type})),
    }),
    defineField({
      name: 'link',
      title: 'Or to this address',
      description: 'A full address elsewhere, or a path of this site such as /guides.',
      type: 'url',
      hidden: ({parent}) => Boolean(parent?.piece),
      validation: (rule) => [
        rule
          .uri({scheme: ['http', 'https', 'mailto'], allowRelative: true})
          .error('Paste a full address, or a path of this site such as /guides.'),
        rule.custom((link, {parent}) =>
          link || hasPiece(parent) ? true : 'Choose a piece of ours, or paste an address.',
        ),
      ],
    }),
  ],
  preview: {select: {title: 'title', subtitle: 'label'}},
})

function hasPiece(parent: unknown): boolean {
  return typeof parent === 'object' && parent !== null && 'piece' in parent && Boolean(parent.piece)
}
