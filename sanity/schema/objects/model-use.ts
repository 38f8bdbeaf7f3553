import {SparklesIcon} from '@sanity/icons/Sparkles'
import {defineField, defineType} from 'sanity'

/** A model in use, with its version and role. */
export const modelUse = defineType({
  name: 'modelUse',
  title: 'Model in use',
  type: 'object',
  icon: SparklesIcon,
  fields: [
    defineField({
      name: 'model',
      title: 'Model',
      description: 'Choose it, or create it first.',
      type: 'reference',
      to: [{type: 'model'}],
      validation: (rule) => rule.required().error('Choose the model, or create it first.'),
    }),
    defineField({
      name: 'version',
      title: 'Version',
      description: 'As exact as is known, such as 8B Instruct. Makers change models silently.',
      type: 'string',
    }),
    defineField({
      name: 'role',
      title: 'What for',
      description: 'Such as: writes the first draft.',
      type: 'string',
    }),
  ],
  preview: {select: {title: 'model.name', subtitle: 'version'}},
})
