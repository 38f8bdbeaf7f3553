import {defineArrayMember} from 'sanity'

/** The type itself is the code input plugin's; what it looks like on the page is ours. */
export const codeMember = defineArrayMember({
  type: 'code',
  title: 'Code',
  options: {
    withFilename: true,
    language: 'text',
    languageAlternatives: [
      {title: 'Plain text', value: 'text'},
      {title: 'Prompt (Markdown)', value: 'markdown'},
      {title: 'Python', value: 'python'},
      {title: 'TypeScript', value: 'typescript'},
      {title: 'JavaScript', value: 'javascript'},
      {title: 'JSON', value: 'json'},
      {title: 'YAML', value: 'yaml'},
      {title: 'SQL', value: 'sql'},
      {title: 'Shell', value: 'sh'},
    ],
  },
})
