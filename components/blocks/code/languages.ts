/** The languages an editor can choose, with their labels in the Studio and on the page. */
export const languages = {
  text: 'Plain text',
  markdown: 'Prompt (Markdown)',
  python: 'Python',
  typescript: 'TypeScript',
  javascript: 'JavaScript',
  json: 'JSON',
  yaml: 'YAML',
  sql: 'SQL',
  sh: 'Shell',
} as const satisfies Record<string, string>

export type Language = keyof typeof languages

export function isLanguage(name: string): name is Language {
  return Object.hasOwn(languages, name)
}
