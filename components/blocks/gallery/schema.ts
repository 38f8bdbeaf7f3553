import {ImagesIcon} from '@sanity/icons/Images'
import {defineArrayMember, defineField, defineType} from 'sanity'
import {wideForm} from '../wide-form'

export const gallery = defineType({
  name: 'gallery',
  title: 'Gallery',
  description: 'Two or more pictures that are to be seen together, each with a caption.',
  type: 'object',
  icon: ImagesIcon,
  fields: [
    defineField({
      name: 'title',
      title: 'Title',
      description: 'What the pictures have in common. It may be left out.',
      type: 'string',
    }),
    defineField({
      name: 'pictures',
      title: 'Pictures',
      description: 'Side by side where there is room, one at a time on a phone.',
      type: 'array',
      options: wideForm,
      of: [
        defineArrayMember({
          name: 'galleryPicture',
          title: 'Picture with caption',
          type: 'object',
          fields: [
            defineField({
              name: 'picture',
              title: 'Picture',
              description: 'It asks for a description for people who cannot see it.',
              type: 'picture',
              // One that was taken out, or is on its way, has no asset.
              validation: (rule) => rule.required().assetRequired().error('Choose a picture.'),
            }),
            defineField({
              name: 'caption',
              title: 'Caption',
              description: 'What to notice in it, beside the other pictures.',
              type: 'text',
              rows: 2,
            }),
          ],
          preview: {
            select: {caption: 'caption', alt: 'picture.alt', media: 'picture'},
            prepare: ({caption, alt, media}) => ({title: caption || alt || 'Picture', media}),
          },
        }),
      ],
      validation: (rule) => [
        rule.required().min(2).error('Add two pictures or more; a single one is a figure.'),
        rule.max(12).warning('Readers look at a dozen pictures at most: choose the best.'),
      ],
    }),
  ],
  preview: {
    select: {title: 'title', media: 'pictures.0.picture'},
    prepare: ({title, media}) => ({title: title || 'Gallery', media}),
  },
})
