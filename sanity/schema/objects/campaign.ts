import {defineField, defineType} from 'sanity'
import {problemOfWord} from '@/lib/campaign-word'

/** A word in the URL of a campaign's links, by which statistics tell where readers came from. */
const word = (name: string, title: string, description: string) =>
  defineField({
    name,
    title,
    description,
    type: 'string',
    validation: (rule) => [
      rule.required().error('Write one: links are counted by it.'),
      rule.custom((value) => (value ? (problemOfWord(value) ?? true) : true)),
    ],
  })

export const campaign = defineType({
  name: 'campaign',
  title: 'Campaign',
  type: 'object',
  fields: [
    defineField({
      name: 'title',
      title: 'Name for colleagues',
      description: 'For example: Spring letter to subscribers.',
      type: 'string',
      validation: (rule) => rule.required().error('Give it a name to choose it by.'),
    }),
    word('source', 'Source', 'Who sends readers: linkedin, newsletter, partner-site …'),
    word('medium', 'Medium', 'By which kind of way: social, email, paid-social, print …'),
    word('campaign', 'Campaign', 'What it is part of: spring-letter, launch-2027 …'),
  ],
  preview: {
    select: {title: 'title', source: 'source', medium: 'medium', campaign: 'campaign'},
    prepare: ({title, ...words}) => ({
      title: title || 'Campaign',
      subtitle: [words.source, words.medium, words.campaign].filter(Boolean).join(' / '),
    }),
  },
})
