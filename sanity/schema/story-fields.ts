import {defineArrayMember, defineField} from 'sanity'
import {limits, tooLong} from '@/lib/limits'
import {countedInputs} from '@/sanity/studio/writing/counted-input'
import {SlugInput} from '@/sanity/studio/writing/slug-input'

/** Fields for what a piece begins with: title, address and standfirst. */
export const openingFields = [
  defineField({
    name: 'title',
    title: 'Title',
    description: 'Say what was done or found.',
    type: 'string',
    components: {input: countedInputs.title},
    validation: (rule) => rule.required().error('Give the piece a title.'),
  }),
  defineField({
    name: 'slug',
    title: 'Address',
    description:
      'The last part of the web address. It follows the title until you write another, or publish. The old one keeps leading here if you change it then.',
    type: 'slug',
    components: {input: SlugInput},
    options: {source: 'title', maxLength: 80},
    validation: (rule) =>
      rule.required().error('There is no address yet: write the title, and it is made of it.'),
  }),
  defineField({
    name: 'standfirst',
    title: 'Standfirst',
    description: 'One or two sentences under the title: what the reader will know afterwards.',
    type: 'text',
    rows: 3,
    components: {input: countedInputs.standfirst},
    validation: (rule) => [
      rule.required().error('Write one or two sentences under the title.'),
      rule.max(limits.standfirst.max).warning(tooLong(limits.standfirst)),
    ],
  }),
]

/** Fields for what follows: cover, takeaways and body. */
export const textFields = [
  defineField({
    name: 'cover',
    title: 'Cover picture',
    description:
      'Shown large at the top and small on cards. Set the hotspot on what must stay visible.',
    type: 'picture',
  }),
  defineField({
    name: 'keyTakeaways',
    title: 'Key takeaways',
    description: 'Three to five sentences that stand alone: all that many readers will read.',
    type: 'array',
    of: [
      defineArrayMember({
        type: 'text',
        rows: 2,
        components: {input: countedInputs.takeaway},
        validation: (rule) => [
          rule.required().error('Write the sentence, or remove it.'),
          rule.max(limits.takeaway.max).warning(tooLong(limits.takeaway)),
        ],
      }),
    ],
    validation: (rule) => [
      rule.min(3).warning('Three at least: with fewer, the standfirst says it already.'),
      rule.max(5).warning('Five at most: nobody remembers a sixth.'),
    ],
  }),
  defineField({
    name: 'body',
    title: 'Body',
    description: 'Write here, or paste from a document: headings, lists, links and tables stay.',
    type: 'body',
  }),
]
