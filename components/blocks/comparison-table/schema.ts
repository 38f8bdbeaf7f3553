import {ThListIcon} from '@sanity/icons/ThList'
import {defineArrayMember, defineField, defineType} from 'sanity'
import {choices} from '@/lib/choices'
import {wideForm} from '../wide-form'

const verdicts = choices('comparisonVerdict')

const cell = defineArrayMember({
  name: 'comparisonCell',
  title: 'Cell',
  type: 'object',
  fields: [
    defineField({
      name: 'verdict',
      title: 'Answer',
      description: 'Readers see it as a mark of its own shape.',
      type: 'string',
      options: {list: verdicts, layout: 'radio', direction: 'horizontal'},
      validation: (rule) => rule.required().error('Choose an answer, even if it is “unknown”.'),
    }),
    defineField({
      name: 'note',
      title: 'In a few words',
      description: 'What the answer depends on.',
      type: 'string',
    }),
    defineField({
      name: 'asOf',
      title: 'As of',
      description: 'What services offer changes from month to month.',
      type: 'date',
    }),
    defineField({
      name: 'source',
      title: 'Source',
      description: 'Where that can be checked, or “our assessment”.',
      type: 'string',
    }),
  ],
  preview: {
    select: {verdict: 'verdict', note: 'note'},
    prepare: ({verdict, note}) => ({
      title: verdicts.find(({value}) => value === verdict)?.title ?? 'No answer yet',
      subtitle: note,
    }),
  },
})

export const comparisonTable = defineType({
  name: 'comparisonTable',
  title: 'Comparison table',
  description: 'Things side by side, judged by the same criteria: yes, no, partly or unknown.',
  type: 'object',
  icon: ThListIcon,
  fields: [
    defineField({
      name: 'title',
      title: 'Title',
      description: 'What is compared, and for which decision.',
      type: 'string',
      validation: (rule) => rule.required().error('Say what is compared.'),
    }),
    defineField({
      name: 'columns',
      title: 'What is compared',
      description: 'Two to four, from left to right: more do not fit a phone.',
      type: 'array',
      options: wideForm,
      of: [
        defineArrayMember({
          name: 'comparisonColumn',
          title: 'Column',
          type: 'object',
          fields: [
            defineField({
              name: 'title',
              title: 'Name',
              description: 'Two or three words: they head a narrow column on a phone.',
              type: 'string',
              validation: (rule) => rule.required().error('Name what this column is about.'),
            }),
            defineField({
              name: 'note',
              title: 'In a few words',
              description: 'What is meant by it here, for readers to whom the name is new.',
              type: 'string',
            }),
          ],
        }),
      ],
      validation: (rule) => [
        rule.required().min(2).error('Add at least two things to compare.'),
        rule.max(4).warning('More than four do not fit a phone.'),
      ],
    }),
    defineField({
      name: 'rows',
      title: 'Criteria',
      description: 'One for each question that decides. Put them in groups if there are many.',
      type: 'array',
      options: wideForm,
      of: [
        defineArrayMember({
          name: 'comparisonRow',
          title: 'Criterion',
          type: 'object',
          fields: [
            defineField({
              name: 'title',
              title: 'Criterion',
              description: 'Worded so that “yes” is the good answer: readers go by the marks.',
              type: 'string',
              validation: (rule) => rule.required().error('Name the criterion.'),
            }),
            defineField({
              name: 'group',
              title: 'Group',
              description: 'Rows of one group stand together under its name.',
              type: 'string',
            }),
            defineField({
              name: 'cells',
              title: 'Answers',
              description: 'One for each thing compared, in the same order.',
              type: 'array',
              options: wideForm,
              of: [cell],
            }),
          ],
          preview: {select: {title: 'title', subtitle: 'group'}},
        }),
      ],
      validation: (rule) => [
        rule.required().min(1).error('Add at least one criterion.'),
        rule.custom((rows, {parent}) => problemOfCells(rows, parent)),
      ],
    }),
  ],
  preview: {
    select: {title: 'title', columns: 'columns', rows: 'rows'},
    prepare: ({title, columns, rows}) => ({
      title: title || 'Comparison table',
      subtitle: `${columns?.length ?? 0} compared by ${rows?.length ?? 0} criteria`,
    }),
  },
})

function problemOfCells(rows: unknown, parent: unknown): true | string {
  const wanted = listIn(parent, 'columns').length
  const wrong = (Array.isArray(rows) ? rows : []).find(
    (row) => listIn(row, 'cells').length !== wanted,
  )
  if (!wrong) return true
  const has = listIn(wrong, 'cells').length
  return `“${wrong.title ?? 'A criterion'}” has ${has} answers for ${wanted} things compared: give each one answer.`
}

function listIn(value: unknown, field: string): unknown[] {
  if (typeof value !== 'object' || value === null) return []
  const list = Object.entries(value).find(([name]) => name === field)?.[1]
  return Array.isArray(list) ? list : []
}
