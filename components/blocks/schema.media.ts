import {defineField} from 'sanity'

/** Schema fields of a recording, shared by video and audio. */
export const mediaFields = (kind: 'video' | 'audio', endings: string) => [
  defineField({
    name: 'title',
    title: 'Title',
    description: 'What there is to see or hear, and by whom.',
    type: 'string',
    validation: (rule) => rule.required().error('Say what there is to see or hear.'),
  }),
  defineField({
    name: 'file',
    title: 'File',
    description: `Readers load it from this site, and only once they press play. Best: ${endings}.`,
    type: 'file',
    options: {accept: `${kind}/*`},
  }),
  defineField({
    name: 'url',
    title: 'Or: address of a file elsewhere',
    description: `Of the file itself, such as one that ends in ${endings}. A page on YouTube and the like belongs into an embed.`,
    type: 'url',
    hidden: ({parent}) => Boolean(parent?.file?.asset),
    validation: (rule) => [
      rule.uri({scheme: ['https']}).error('Paste a full address that begins with https://.'),
      rule.custom((url, {parent}) =>
        url || hasFile(parent) ? true : 'Choose a file, or paste the address of one.',
      ),
    ],
  }),
  defineField({
    name: 'duration',
    title: 'How long it is',
    description: 'Minutes and seconds, such as 4:30, so that readers know what they begin.',
    type: 'string',
    validation: (rule) =>
      rule.regex(/^(\d+:)?\d{1,2}:\d{2}$/).error('Write minutes and seconds, such as 4:30.'),
  }),
  defineField({
    name: 'transcript',
    title: 'Transcript',
    description:
      'All that is said, for those who cannot hear it or have no time. An empty line begins a turn.',
    type: 'text',
    rows: 10,
    validation: (rule) =>
      rule.required().error('Add the transcript: without it, people who cannot hear are left out.'),
  }),
]

function hasFile(parent: unknown): boolean {
  return typeof parent === 'object' && parent !== null && 'file' in parent && Boolean(parent.file)
}
