import {CloseCircleIcon} from '@sanity/icons/CloseCircle'
import {ALL_FIELDS_GROUP, defineArrayMember, defineField, defineType} from 'sanity'
import {limits, tooLong} from '@/lib/limits'
import {countedInputs} from '@/sanity/studio/writing/counted-input'
import {choices} from '@/lib/choices'
import {sourcesField, topicsField} from '../filing-fields'
import {dateFields, freshnessField} from '../publishing-fields'
import {preflightRules} from '../preflight-validation'
import {slugFrom} from '../name-fields'

const evidenceField = (name: string, title: string, description: string) =>
  defineField({
    name,
    title,
    description,
    type: 'array',
    of: [defineArrayMember({type: 'evidence'})],
    group: 'evidence',
  })

export const myth = defineType({
  name: 'myth',
  title: 'Myth',
  description: 'A claim that many repeat, what is true about it, and the evidence.',
  type: 'document',
  icon: CloseCircleIcon,
  groups: [
    {...ALL_FIELDS_GROUP, hidden: true},
    {name: 'answer', title: 'Answer', default: true},
    {name: 'evidence', title: 'Evidence'},
    {name: 'publishing', title: 'Dates and sharing'},
  ],
  fields: [
    defineField({
      name: 'claim',
      title: 'Claim',
      description: 'As people say it, in one sentence, and as strong as they say it.',
      type: 'string',
      group: 'answer',
      components: {input: countedInputs.claim},
      validation: (rule) => [
        rule.required().error('Write the claim as people say it.'),
        rule.max(limits.claim.max).warning(tooLong(limits.claim)),
      ],
    }),
    {...slugFrom('claim'), group: 'answer'},
    defineField({
      name: 'verdict',
      title: 'Verdict',
      description: 'Readers see it beside the claim, before everything else.',
      type: 'string',
      group: 'answer',
      options: {list: choices('mythVerdict'), layout: 'radio', direction: 'horizontal'},
      validation: (rule) => rule.required().error('Choose a verdict.'),
    }),
    defineField({
      name: 'answer',
      title: 'Answer in twenty seconds',
      description: 'For somebody who has to answer in a meeting. It is shared by itself.',
      type: 'text',
      rows: 4,
      group: 'answer',
      components: {input: countedInputs.answer},
      validation: (rule) => [
        rule.required().error('Write the answer in two or three sentences.'),
        rule.max(limits.answer.max).warning(tooLong(limits.answer)),
      ],
    }),
    defineField({
      name: 'explanation',
      title: 'Explanation',
      description: 'Why people believe it, what is true about it, and what follows.',
      type: 'body',
      group: 'answer',
    }),
    evidenceField('evidenceAgainst', 'Evidence against it', 'The strongest first.'),
    evidenceField(
      'evidenceFor',
      'Evidence for it',
      'What those who believe it can point to. A fair verdict names it.',
    ),
    {...topicsField, group: 'evidence'},
    {...sourcesField, group: 'evidence'},
    ...[...dateFields, freshnessField].map((field) => ({...field, group: 'publishing'})),
    defineField({
      name: 'seo',
      title: 'Search and sharing',
      type: 'seo',
      group: 'publishing',
    }),
  ],
  orderings: [{name: 'claim', title: 'Claim, A to Z', by: [{field: 'claim', direction: 'asc'}]}],
  validation: preflightRules,
  preview: {select: {title: 'claim', subtitle: 'answer'}},
})
