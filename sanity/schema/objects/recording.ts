import {defineField, defineType} from 'sanity'
import {requiredWhen} from '../required-when'

/** An interview's recording and transcript. */
export const recording = defineType({
  name: 'recording',
  title: 'Recording',
  type: 'object',
  fields: [
    defineField({
      name: 'url',
      title: 'Address of the audio or video',
      description: 'Readers are led there by a link: nothing is loaded until they follow it.',
      type: 'url',
      validation: (rule) =>
        rule
          .uri({scheme: ['http', 'https']})
          .error('Paste a full address, such as https://example.org/talk.'),
    }),
    defineField({
      name: 'transcript',
      title: 'Transcript',
      description: 'All that is said, for those who cannot hear it. An empty line begins a turn.',
      type: 'text',
      rows: 10,
      validation: (rule) =>
        rule.custom(
          requiredWhen(
            ({parent}) => hasAddress(parent),
            'Add the transcript: without it, people who cannot hear are left out.',
          ),
        ),
    }),
  ],
})

function hasAddress(parent: unknown): boolean {
  return typeof parent === 'object' && parent !== null && 'url' in parent && Boolean(parent.url)
}
