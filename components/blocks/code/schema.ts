import {defineArrayMember} from 'sanity'
import {languages} from './languages'

/** The type itself is the code input plugin's; what it looks like on the page is ours. */
export const codeMember = defineArrayMember({
  type: 'code',
  title: 'Code',
  options: {
    withFilename: true,
    language: 'text',
    languageAlternatives: Object.entries(languages).map(([value, title]) => ({title, value})),
  },
})
