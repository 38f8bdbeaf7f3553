/** Colours of components/theme.css, for what is drawn without a style sheet: browsers, devices. */
export const themeColours = {
  paper: '#f8faf8',
  paperInTheDark: '#0f1615',
  ink: '#14211f',
  muted: '#43524f',
  line: '#c5d1cc',
  accent: '#07514f',
  warn: '#9a2408',
  mark: '#6a4a00',
} as const
