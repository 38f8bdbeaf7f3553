import {EarthGlobeIcon} from '@sanity/icons/EarthGlobe'
import {defineField, defineType} from 'sanity'
import {providerOf} from './providers'

export const embed = defineType({
  name: 'embed',
  title: 'Embed',
  description: 'A video or sound that somebody else shows. Readers open it there by a link.',
  type: 'object',
  icon: EarthGlobeIcon,
  fields: [
    defineField({
      name: 'url',
      title: 'Address',
      description:
        'Of its page on YouTube, Vimeo, Spotify or SoundCloud. Nothing is loaded from there before a reader follows the link.',
      type: 'url',
      validation: (rule) =>
        rule
          .uri({scheme: ['http', 'https']})
          .required()
          .error('Paste the full address of its page, beginning with https://.'),
    }),
    defineField({
      name: 'title',
      title: 'Title',
      description: 'What there is to see or hear, and by whom.',
      type: 'string',
      validation: (rule) => rule.required().error('Say what there is to see or hear.'),
    }),
  ],
  preview: {
    select: {title: 'title', url: 'url'},
    prepare: ({title, url}) => ({
      title: title || 'Embed',
      subtitle: (url && providerOf(url)?.name) || url,
    }),
  },
})
