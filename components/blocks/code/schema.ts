import {defineArrayMember} from 'sanity'
import {languages} from './languages'

/** The body member for code: the type of the code input plugin, with our languages. */
export const codeMember = defineArrayMember({
  type: 'code',
  title: 'Code',
  options: {
    withFilename: true,
    language: 'text',
    languageAlternatives: Object.entries(languages).map(([value, title]) => ({title, value})),
  },
})
