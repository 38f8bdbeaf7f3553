import {BlockquoteIcon} from '@sanity/icons/Blockquote'
import {defineField, defineType} from 'sanity'
import {limits, tooLong} from '@/lib/limits'

export const pullQuote = defineType({
  name: 'pullQuote',
  title: 'Pull quote',
  description: 'One striking sentence from the piece, set large.',
  type: 'object',
  icon: BlockquoteIcon,
  fields: [
    defineField({
      name: 'text',
      title: 'Quotation',
      description: 'Without quotation marks: the page sets them.',
      type: 'text',
      rows: 3,
      validation: (rule) => [
        rule.required().error('Write the quotation.'),
        rule.max(limits.pullQuote.max).warning(tooLong(limits.pullQuote)),
      ],
    }),
    defineField({name: 'attribution', title: 'Who said it', type: 'string'}),
    defineField({name: 'role', title: 'Their role', type: 'string'}),
  ],
  preview: {select: {title: 'text', subtitle: 'attribution'}},
})
