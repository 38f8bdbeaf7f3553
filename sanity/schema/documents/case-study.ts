import {CaseIcon} from '@sanity/icons/Case'
import {defineArrayMember, defineField} from 'sanity'
import {choices} from '@/lib/choices'
import {businessFunctionField, industryField} from '../case-fields'
import {defineArticle} from '../define-article'

export const caseStudy = defineArticle({
  name: 'caseStudy',
  title: 'Case study',
  description: 'One organisation, one problem, what they did and what came of it.',
  icon: CaseIcon,
  factsTitle: 'The case',
  fields: [
    defineField({
      name: 'organisation',
      title: 'Organisation',
      description: 'May be anonymous: say so in the organisation itself.',
      type: 'reference',
      to: [{type: 'organisation'}],
    }),
    industryField,
    businessFunctionField,
    defineField({
      name: 'challenge',
      title: 'The problem',
      description: 'What was hard before, in two or three sentences.',
      type: 'text',
      rows: 4,
    }),
    defineField({
      name: 'approach',
      title: 'How it runs',
      description: 'A service over an API, models of their own, or both.',
      type: 'string',
      options: {list: choices('approach'), layout: 'radio'},
    }),
    defineField({
      name: 'techniques',
      title: 'What was done with the model',
      description: 'All that apply: readers compare cases of the same kind.',
      type: 'array',
      of: [defineArrayMember({type: 'string'})],
      options: {list: choices('techniques')},
      validation: (rule) => rule.unique(),
    }),
    defineField({
      name: 'modelsUsed',
      title: 'Models in use',
      description: 'Those that do the work, with the version: a result belongs to a version.',
      type: 'array',
      of: [defineArrayMember({type: 'modelUse'})],
    }),
    defineField({
      name: 'dataSensitivity',
      title: 'How sensitive the data is',
      description: 'The most sensitive that the model sees: it decides where a model may run.',
      type: 'string',
      options: {list: choices('dataSensitivity'), layout: 'radio'},
    }),
    defineField({
      name: 'timeline',
      title: 'When',
      description: 'From the first work on it. Leave out what is not known.',
      type: 'period',
    }),
    defineField({
      name: 'team',
      title: 'Team',
      description: 'What it takes in people, so that readers can judge whether they have it.',
      type: 'team',
    }),
    defineField({
      name: 'costBand',
      title: 'What it cost',
      description: 'In euros, up to the first use, with the hours of their own people.',
      type: 'string',
      options: {list: choices('costBand')},
    }),
    defineField({
      name: 'economics',
      title: 'Cost and gain',
      description:
        'Where the amounts are known: the return and the pay-back are worked out for you.',
      type: 'economics',
    }),
    defineField({
      name: 'maturity',
      title: 'How far it has come',
      type: 'string',
      options: {list: choices('maturity'), layout: 'radio'},
    }),
    defineField({
      name: 'outcome',
      title: 'Did it work?',
      description: 'Failures are as welcome as wins.',
      type: 'string',
      options: {list: choices('outcome'), layout: 'radio'},
    }),
    defineField({
      name: 'results',
      title: 'Results',
      description: 'One for each thing that was measured. Leave out what nobody measured.',
      type: 'array',
      of: [defineArrayMember({type: 'result'})],
    }),
    defineField({
      name: 'lessons',
      title: 'Lessons',
      description: 'What they would do differently, one sentence each.',
      type: 'array',
      of: [defineArrayMember({type: 'text', rows: 2})],
    }),
  ],
})
