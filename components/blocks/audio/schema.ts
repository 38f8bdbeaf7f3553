import {MicrophoneIcon} from '@sanity/icons/Microphone'
import {defineType} from 'sanity'
import {mediaFields} from '../schema.media'

export const audio = defineType({
  name: 'audio',
  title: 'Audio',
  description: 'Sound of ours, loaded once a reader presses play, with all that is said in it.',
  type: 'object',
  icon: MicrophoneIcon,
  fields: mediaFields('audio', '.mp3 or .m4a'),
  preview: {select: {title: 'title', subtitle: 'duration'}},
})
