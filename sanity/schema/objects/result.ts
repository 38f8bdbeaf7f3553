import {TrendUpwardIcon} from '@sanity/icons/TrendUpward'
import {defineField, defineType} from 'sanity'
import {choices} from '@/lib/choices'
import {hasFigure} from '@/lib/preflight/evidence'
import {isStored} from '@/lib/preflight/stored'
import {resultInWords} from '@/lib/result-change'
import {requiredWhen} from '../required-when'

const optionalNumber = (name: string, title: string, description: string) =>
  defineField({name, title, description, type: 'number'})

export const result = defineType({
  name: 'result',
  title: 'Result',
  type: 'object',
  icon: TrendUpwardIcon,
  fields: [
    defineField({
      name: 'label',
      title: 'What was measured',
      description: 'For example: time to write one description.',
      type: 'string',
      validation: (rule) => rule.required().error('Say what was measured.'),
    }),
    defineField({
      name: 'kind',
      title: 'Kind',
      description: 'Tangible: counted in money, time or pieces. Intangible: such as trust or mood.',
      type: 'string',
      options: {list: choices('resultKind'), layout: 'radio', direction: 'horizontal'},
    }),
    optionalNumber('before', 'Before', 'The figure before the change, if it is known.'),
    optionalNumber(
      'after',
      'After',
      'The figure after the change. The difference is worked out for you.',
    ),
    defineField({
      name: 'unit',
      title: 'Unit',
      description: 'minutes, euros, points …',
      type: 'string',
    }),
    optionalNumber(
      'factor',
      'Times',
      'Only when no more than a ratio is known: 3 means three times as much.',
    ),
    optionalNumber(
      'changePercent',
      'Change in percent',
      'Only when no more than a percentage is known.',
    ),
    defineField({
      name: 'qualifier',
      title: 'How exact the figure is',
      description:
        'Only when the source says so. It is set before the figure: “more than 30%”. Leave it empty for an exact one.',
      type: 'string',
      options: {list: choices('qualifier'), layout: 'radio', direction: 'horizontal'},
    }),
    defineField({
      name: 'betterWhen',
      title: 'Which direction is better',
      type: 'string',
      options: {
        layout: 'radio',
        direction: 'horizontal',
        list: [
          {title: 'Lower is better', value: 'lower'},
          {title: 'Higher is better', value: 'higher'},
        ],
      },
    }),
    defineField({name: 'period', title: 'Over what period', type: 'string'}),
    defineField({
      name: 'measuredBy',
      title: 'Who measured it',
      type: 'string',
      options: {
        list: [
          {title: 'The client', value: 'client'},
          {title: 'The vendor or integrator', value: 'vendor'},
          {title: 'An independent party', value: 'independent'},
          {title: 'Our editors', value: 'editors'},
        ],
      },
      validation: (rule) => rule.required().error('A figure without its source is not shown.'),
    }),
    defineField({
      name: 'method',
      title: 'How it was measured',
      type: 'text',
      rows: 2,
      validation: (rule) =>
        rule.custom(
          requiredWhen(
            ({parent}) => isStored(parent) && hasFigure(parent),
            'Say how it was measured: a number without that is a claim.',
          ),
        ),
    }),
    defineField({
      name: 'sourceNote',
      title: 'Where the figure stands',
      description: 'Such as a report and its page, so that a reader can check it.',
      type: 'string',
    }),
    defineField({
      name: 'note',
      title: 'Note',
      description: 'What the figure does not say. If no figure was published, say so here.',
      type: 'text',
      rows: 2,
    }),
  ],
  preview: {
    select: {
      title: 'label',
      before: 'before',
      after: 'after',
      factor: 'factor',
      changePercent: 'changePercent',
      qualifier: 'qualifier',
      unit: 'unit',
      measuredBy: 'measuredBy',
    },
    prepare: ({title, measuredBy, ...figures}) => ({
      title,
      subtitle: [resultInWords(figures), measuredBy && `measured by: ${measuredBy}`]
        .filter(Boolean)
        .join(' · '),
    }),
  },
})
