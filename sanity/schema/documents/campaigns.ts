import {TrendUpwardIcon} from '@sanity/icons/TrendUpward'
import {defineArrayMember, defineField, defineType} from 'sanity'
import {repeatedAt} from '@/lib/campaign-word'

export const campaigns = defineType({
  name: 'campaigns',
  title: 'Campaigns',
  description: 'What links to published pieces can be counted for. Readers never see this list.',
  type: 'document',
  icon: TrendUpwardIcon,
  fields: [
    defineField({
      name: 'campaigns',
      title: 'Campaigns',
      description: 'Beside each published piece, “Share preview” offers these, in this order.',
      type: 'array',
      of: [defineArrayMember({type: 'campaign'})],
      validation: (rule) =>
        rule.custom((given: readonly unknown[] = []) => {
          const again = repeatedAt(given)
          if (again.length === 0) return true
          const message = 'Another one above has the same words: both are counted as one.'
          return again.map((at) => ({message, path: [at]}))
        }),
    }),
  ],
  preview: {prepare: () => ({title: 'Campaigns'})},
})
