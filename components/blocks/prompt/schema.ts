import {TerminalIcon} from '@sanity/icons/Terminal'
import {defineField, defineType} from 'sanity'

export const prompt = defineType({
  name: 'prompt',
  title: 'Prompt',
  description: 'An instruction for a model that readers may copy, with what it was tested with.',
  type: 'object',
  icon: TerminalIcon,
  fields: [
    defineField({
      name: 'title',
      title: 'What it is for',
      description: 'The task in a few words, so that readers see whether it is theirs.',
      type: 'string',
      validation: (rule) => rule.required().error('Say what the prompt is for.'),
    }),
    defineField({
      name: 'text',
      title: 'Prompt',
      description: 'Word for word. Put what readers must replace in [square brackets].',
      type: 'text',
      rows: 8,
      validation: (rule) => rule.required().error('Paste the prompt.'),
    }),
    defineField({
      name: 'model',
      title: 'Tested with',
      description: 'Empty: readers are told that it was not tested with a particular model.',
      type: 'reference',
      to: [{type: 'model'}],
    }),
    defineField({
      name: 'version',
      title: 'Version',
      description: 'As exact as is known: the same words do something else in the next version.',
      type: 'string',
    }),
    defineField({
      name: 'testedOn',
      title: 'Tested on',
      description:
        'Services change under the same name: the day tells readers how far to trust it.',
      type: 'date',
    }),
    defineField({
      name: 'note',
      title: 'Note',
      description: 'What to watch in the answer.',
      type: 'text',
      rows: 2,
    }),
  ],
  preview: {select: {title: 'title', subtitle: 'text'}},
})
