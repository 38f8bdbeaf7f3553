import {BarChartIcon} from '@sanity/icons/BarChart'
import {defineArrayMember, defineField, defineType} from 'sanity'
import {wideForm} from '../wide-form'

export const chart = defineType({
  name: 'chart',
  title: 'Chart',
  description: 'A few figures as bars or lines, drawn from a small table.',
  type: 'object',
  icon: BarChartIcon,
  fields: [
    defineField({
      name: 'title',
      title: 'Title',
      description: 'What the figures show, as a sentence if there is one.',
      type: 'string',
      validation: (rule) => rule.required().error('Say what the chart shows.'),
    }),
    defineField({
      name: 'kind',
      title: 'Kind',
      description: 'Bars compare things; a line shows how one thing changed over time.',
      type: 'string',
      options: {
        layout: 'radio',
        direction: 'horizontal',
        list: [
          {title: 'Bars', value: 'bar'},
          {title: 'Line', value: 'line'},
        ],
      },
      initialValue: 'bar',
    }),
    defineField({
      name: 'unit',
      title: 'Unit',
      description: 'minutes, euros … Without it nobody knows what 40 means.',
      type: 'string',
    }),
    defineField({
      name: 'labels',
      title: 'Labels',
      description: 'What the figures belong to, in the order in which they are shown.',
      type: 'array',
      of: [defineArrayMember({type: 'string'})],
      validation: (rule) => [
        rule.required().min(1).error('Add at least one label.'),
        rule.max(12).warning('More than twelve labels cannot be read on a phone: take a table.'),
      ],
    }),
    defineField({
      name: 'series',
      title: 'Figures',
      description: 'One set of figures for each thing compared; often only one.',
      type: 'array',
      options: wideForm,
      of: [
        defineArrayMember({
          name: 'chartSeries',
          title: 'Set of figures',
          type: 'object',
          fields: [
            defineField({
              name: 'name',
              title: 'Name',
              description: 'Shown when there are several sets.',
              type: 'string',
            }),
            defineField({
              name: 'values',
              title: 'Figures',
              description: 'One for each label, in the same order.',
              type: 'array',
              of: [defineArrayMember({type: 'number'})],
            }),
          ],
          preview: {
            select: {name: 'name', values: 'values'},
            prepare: ({name, values}) => ({
              title: name || 'Figures',
              subtitle: Array.isArray(values) ? values.join(', ') : 'None yet',
            }),
          },
        }),
      ],
      validation: (rule) => [
        rule.required().min(1).error('Add the figures.'),
        rule.max(4).error('Four sets at most: more cannot be told apart.'),
        rule.custom((series, {parent}) => problemOfValues(series, parent)),
      ],
    }),
    defineField({
      name: 'source',
      title: 'Source',
      description: 'Who counted, and when. A chart without it is decoration.',
      type: 'string',
      validation: (rule) => rule.required().warning('Say who counted: readers ask that first.'),
    }),
    defineField({
      name: 'note',
      title: 'Note',
      description: 'What the figures do not show, such as how few were counted.',
      type: 'text',
      rows: 2,
    }),
  ],
  preview: {select: {title: 'title', subtitle: 'source'}},
})

function problemOfValues(series: unknown, parent: unknown): true | string {
  const wanted = countIn(parent, 'labels')
  const sets: {name?: string}[] = Array.isArray(series) ? series : []
  const wrong = sets.find((set) => countIn(set, 'values') !== wanted)
  return wrong
    ? `“${wrong.name ?? 'Figures'}” has ${countIn(wrong, 'values')} figures for ${wanted} labels: give each label one.`
    : true
}

function countIn(value: unknown, field: string): number {
  if (typeof value !== 'object' || value === null) return 0
  const list = Object.entries(value).find(([name]) => name === field)?.[1]
  return Array.isArray(list) ? list.length : 0
}
