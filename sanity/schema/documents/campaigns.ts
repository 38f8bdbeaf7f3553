import {TrendUpwardIcon} from '@sanity/icons/TrendUpward'
import {defineArrayMember, defineField, defineType} from 'sanity'

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
    }),
  ],
  preview: {prepare: () => ({title: 'Campaigns'})},
})
