import {createRequire} from 'node:module'

const require = createRequire(import.meta.url)
const fontFile = (name: string) => require.resolve(`@fontsource-variable/inter/files/${name}`)

const own = {
  'InterVariable-latin': 'inter-latin-wght-normal.woff2',
  'InterVariable-Italic-latin': 'inter-latin-wght-italic.woff2',
}

/** A Vite plugin that loads the Studio's typeface from our packages, not from Sanity's servers. */
export const ownFonts = {
  name: 'own-fonts',
  enforce: 'pre' as const,
  transform(code: string, id: string) {
    if (!/\.css(\?|$)/.test(id) || !code.includes('design-system-static.sanity.io')) return null
    return code.replace(
      /https:\/\/design-system-static\.sanity\.io\/(InterVariable(?:-Italic)?-latin)-\d+\.woff2/g,
      (_, name: keyof typeof own) => fontFile(own[name]),
    )
  },
}
