import {ImageIcon} from '@sanity/icons/Image'
import {defineField, defineType} from 'sanity'

export const figure = defineType({
  name: 'figure',
  title: 'Figure',
  description: 'A picture or diagram with a caption.',
  type: 'object',
  icon: ImageIcon,
  fields: [
    defineField({
      name: 'picture',
      title: 'Picture',
      type: 'picture',
      // One that was taken out, or is on its way, has no asset.
      validation: (rule) => rule.required().assetRequired().error('Choose a picture.'),
    }),
    defineField({
      name: 'caption',
      title: 'Caption',
      description: 'What to notice in it.',
      type: 'text',
      rows: 2,
    }),
    defineField({
      name: 'size',
      title: 'Size',
      type: 'string',
      options: {
        layout: 'radio',
        direction: 'horizontal',
        list: [
          {title: 'As wide as the text', value: 'body'},
          {title: 'Wider than the text', value: 'wide'},
        ],
      },
      initialValue: 'body',
    }),
  ],
  preview: {
    select: {caption: 'caption', alt: 'picture.alt', media: 'picture'},
    prepare: ({caption, alt, media}) => ({title: caption || alt || 'Figure', media}),
  },
})
