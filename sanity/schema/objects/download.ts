import {DownloadIcon} from '@sanity/icons/Download'
import {defineField, defineType} from 'sanity'

/** A file that readers take with them. */
export const download = defineType({
  name: 'download',
  title: 'Download',
  type: 'object',
  icon: DownloadIcon,
  fields: [
    defineField({
      name: 'title',
      title: 'Title',
      description: 'What it is, such as: the one-page record, as a template.',
      type: 'string',
      validation: (rule) => rule.required().error('Say what readers get.'),
    }),
    defineField({
      name: 'file',
      title: 'File',
      description: 'A format that everybody can open: PDF, text, spreadsheet.',
      type: 'file',
      validation: (rule) => rule.required().assetRequired().error('Choose the file.'),
    }),
    defineField({
      name: 'description',
      title: 'In a sentence',
      description: 'What it is for, and how to fill it in.',
      type: 'string',
    }),
  ],
  preview: {select: {title: 'title', subtitle: 'description'}},
})
