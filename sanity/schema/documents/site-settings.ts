import {CogIcon} from '@sanity/icons/Cog'
import {defineField, defineType} from 'sanity'
import {isAdministrator} from '@/sanity/structure/roles'
import {SettingsInput} from '@/sanity/structure/settings-input'

export const siteSettings = defineType({
  name: 'siteSettings',
  title: 'Site settings',
  description: 'The name of the publication and what stands on every page.',
  type: 'document',
  icon: CogIcon,
  // They affect every page: other roles can read but not edit them.
  readOnly: ({currentUser}) => !isAdministrator(currentUser),
  components: {input: SettingsInput},
  fields: [
    defineField({
      name: 'title',
      title: 'Name of the publication',
      type: 'string',
      validation: (rule) => rule.required().error('Give the publication a name.'),
    }),
    defineField({
      name: 'tagline',
      title: 'Tagline',
      description: 'Half a sentence beside the name.',
      type: 'string',
    }),
    defineField({
      name: 'description',
      title: 'Description',
      description: 'What search engines and shared links say about the publication.',
      type: 'text',
      rows: 3,
    }),
    defineField({
      name: 'socialImage',
      title: 'Picture when shared',
      description: 'For pages without a cover of their own.',
      type: 'picture',
    }),
    defineField({name: 'footer', title: 'Footer', type: 'text', rows: 2}),
    defineField({
      name: 'dataLicence',
      title: 'Licence of the data',
      description:
        'What others may do with the results of all case studies, which are offered as data under /results. Leave it empty to claim none.',
      type: 'object',
      options: {collapsible: true, collapsed: true},
      fields: [
        defineField({
          name: 'name',
          title: 'Name',
          description: 'As it is known, such as CC BY 4.0.',
          type: 'string',
        }),
        defineField({
          name: 'url',
          title: 'Address',
          description: 'Where its text can be read.',
          type: 'url',
          validation: (rule) =>
            rule
              .uri({scheme: ['https']})
              .error('Paste a full address, such as https://creativecommons.org/licenses/by/4.0/.'),
        }),
      ],
    }),
  ],
  preview: {select: {title: 'title'}, prepare: ({title}) => ({title: title || 'Site settings'})},
})
