import {ImageIcon} from '@sanity/icons/Image'
import {defineField, defineType} from 'sanity'
import {requiredWhen} from '../required-when'

export const picture = defineType({
  name: 'picture',
  title: 'Picture',
  type: 'image',
  icon: ImageIcon,
  options: {hotspot: true, metadata: ['lqip', 'palette', 'blurhash']},
  fields: [
    defineField({
      name: 'alt',
      title: 'Description for people who cannot see it',
      description: 'What the picture shows and why it is there, in one sentence.',
      type: 'string',
      validation: (rule) =>
        rule.custom(
          requiredWhen(({parent}) => hasAsset(parent), 'Describe the picture in one sentence.'),
        ),
    }),
    defineField({
      name: 'credit',
      title: 'Credit',
      description: 'Who made it. Shown under the picture.',
      type: 'string',
    }),
  ],
})

function hasAsset(parent: unknown): boolean {
  return typeof parent === 'object' && parent !== null && 'asset' in parent && Boolean(parent.asset)
}
