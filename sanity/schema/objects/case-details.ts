import {defineField, defineType} from 'sanity'

const month = (name: string, title: string, description: string) =>
  defineField({
    name,
    title,
    description,
    type: 'string',
    validation: (rule) =>
      rule.regex(/^\d{4}-(0[1-9]|1[0-2])$/).error('Give year and month, such as 2025-03.'),
  })

/** The months in which a project ran. */
export const period = defineType({
  name: 'period',
  title: 'When',
  type: 'object',
  fields: [
    month('startedOn', 'Began', 'Year and month, such as 2025-03.'),
    month('endedOn', 'Ended', 'Leave it out while it still runs.'),
    defineField({
      name: 'note',
      title: 'Note for readers',
      description: 'Such as when the first people used it.',
      type: 'string',
    }),
  ],
})

/** The team of a project. */
export const team = defineType({
  name: 'team',
  title: 'Team',
  type: 'object',
  fields: [
    defineField({
      name: 'people',
      title: 'People',
      description: 'How many worked on it, whole or in part.',
      type: 'number',
      validation: (rule) => rule.integer().positive().error('Give a whole number, such as 4.'),
    }),
    defineField({
      name: 'note',
      title: 'Who they were',
      description: 'Such as: two engineers, and a lawyer for a day a week.',
      type: 'string',
    }),
  ],
})
