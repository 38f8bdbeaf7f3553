/** Colours of components/theme.css, for what is drawn without a style sheet: browsers, devices. */
export const themeColours = {
  paper: '#f8faf8',
  paperInTheDark: '#0f1615',
  accent: '#07514f',
} as const
