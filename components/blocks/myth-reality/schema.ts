import {CloseCircleIcon} from '@sanity/icons/CloseCircle'
import {defineField, defineType} from 'sanity'
import {choices} from '@/lib/choices'

const verdicts = choices('mythVerdict')

const hasMyth = ({parent}: {parent?: {myth?: unknown}}) => Boolean(parent?.myth)

export const mythReality = defineType({
  name: 'mythReality',
  title: 'Myth and reality',
  description: 'What people say, and what is true of it.',
  type: 'object',
  icon: CloseCircleIcon,
  fields: [
    defineField({
      name: 'myth',
      title: 'A myth of ours',
      description: 'Its claim, verdict and answer are shown, and stay the same everywhere.',
      type: 'reference',
      // Weak, so that a myth can be withdrawn.
      weak: true,
      to: [{type: 'myth'}],
    }),
    defineField({
      name: 'claim',
      title: 'Or: claim',
      description: 'As people say it, when there is no myth of ours about it.',
      type: 'string',
      hidden: hasMyth,
      validation: (rule) =>
        rule.custom((claim, {parent}) =>
          claim || isChosen(parent) ? true : 'Choose a myth of ours, or write the claim.',
        ),
    }),
    defineField({
      name: 'verdict',
      title: 'Verdict',
      description: 'Shown right under the claim, for those who read no further.',
      type: 'string',
      options: {list: verdicts, layout: 'radio', direction: 'horizontal'},
      hidden: hasMyth,
      validation: (rule) =>
        rule.custom((verdict, {parent}) =>
          verdict || isChosen(parent)
            ? true
            : 'Choose a verdict: a claim without one is read as ours.',
        ),
    }),
    defineField({
      name: 'reality',
      title: 'Reality',
      description: 'Two or three sentences. With a myth of ours: what it means in this piece.',
      type: 'simpleText',
    }),
  ],
  preview: {
    select: {claim: 'claim', myth: 'myth.claim'},
    prepare: ({claim, myth}) => ({title: myth || claim || 'Myth and reality'}),
  },
})

function isChosen(parent: unknown): boolean {
  return typeof parent === 'object' && parent !== null && 'myth' in parent && Boolean(parent.myth)
}
