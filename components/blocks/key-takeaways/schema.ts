import {BulbOutlineIcon} from '@sanity/icons/BulbOutline'
import {defineArrayMember, defineField, defineType} from 'sanity'

export const keyTakeaways = defineType({
  name: 'keyTakeaways',
  title: 'Key takeaways',
  description: 'The three to five things a reader in a hurry should leave with.',
  type: 'object',
  icon: BulbOutlineIcon,
  fields: [
    defineField({
      name: 'items',
      title: 'Takeaways',
      description: 'One sentence each. Lead with the finding, not with the topic.',
      type: 'array',
      of: [
        defineArrayMember({
          type: 'text',
          rows: 2,
          validation: (rule) => rule.max(200).warning('Shorten it to one sentence.'),
        }),
      ],
      validation: (rule) => [
        rule.required().min(1).error('Write at least one takeaway.'),
        rule.min(3).max(5).warning('Three to five takeaways work best.'),
      ],
    }),
  ],
  preview: {
    select: {items: 'items'},
    prepare: ({items}) => ({
      title: 'Key takeaways',
      subtitle: Array.isArray(items) ? items.join(' · ') : 'Nothing written yet',
    }),
  },
})
