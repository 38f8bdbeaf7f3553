import {VideoIcon} from '@sanity/icons/Video'
import {defineField, defineType} from 'sanity'
import {mediaFields} from '../schema.media'

export const video = defineType({
  name: 'video',
  title: 'Video',
  description: 'A film of ours, loaded once a reader presses play, with all that is said in it.',
  type: 'object',
  icon: VideoIcon,
  fields: [
    ...mediaFields('video', '.mp4 or .webm'),
    defineField({
      name: 'captions',
      title: 'Captions',
      description:
        'A .vtt file with what is said, second by second, for those who watch without sound.',
      type: 'file',
      options: {accept: '.vtt,text/vtt'},
    }),
    defineField({
      name: 'poster',
      title: 'Picture before it plays',
      description: 'A moment that shows what it is about. Without one readers see an empty frame.',
      type: 'picture',
    }),
  ],
  preview: {select: {title: 'title', subtitle: 'duration', media: 'poster'}},
})
