import localFont from 'next/font/local'

// No font is preloaded, because on a slow line it would delay the text. A font that is not there
// within a tenth of a second is kept for the next page: nothing moves under the eyes of somebody who
// reads already. Until then the text stands in a device font with the same metrics
// (components/theme.css). scripts/runner/fonts.mjs makes the files in dist/fonts.

const newsreader = localFont({
  src: '../dist/fonts/newsreader.woff2',
  variable: '--newsreader',
  weight: '400 650',
  declarations: [{prop: 'font-family', value: 'newsreader'}],
  preload: false,
  display: 'optional',
  adjustFontFallback: false,
})

const newsreaderItalic = localFont({
  src: '../dist/fonts/newsreader-italic.woff2',
  variable: '--newsreader-italic',
  weight: '400',
  style: 'italic',
  preload: false,
  declarations: [{prop: 'font-family', value: 'newsreader'}],
  display: 'optional',
  adjustFontFallback: false,
})

// Without the characters of the basic files, or a euro sign would load this file too.
const newsreaderExt = localFont({
  src: '../node_modules/@fontsource-variable/newsreader/files/newsreader-latin-ext-wght-normal.woff2',
  variable: '--newsreader-ext',
  weight: '200 800',
  preload: false,
  declarations: [
    {
      prop: 'unicode-range',
      value: 'U+0100-0130, U+0132-0151, U+0154-02BA, U+1E00-1E9F, U+20A0-20AB, U+20AD-20C0',
    },
  ],
  display: 'optional',
  adjustFontFallback: false,
})

const inter = localFont({
  src: '../dist/fonts/inter.woff2',
  variable: '--inter',
  weight: '400 650',
  preload: false,
  display: 'optional',
  adjustFontFallback: false,
})

const interExt = localFont({
  src: '../node_modules/@fontsource-variable/inter/files/inter-latin-ext-wght-normal.woff2',
  variable: '--inter-ext',
  weight: '100 900',
  preload: false,
  declarations: [
    {
      prop: 'unicode-range',
      value: 'U+0100-0130, U+0132-0151, U+0154-02BA, U+1E00-1E9F, U+20A0-20AB, U+20AD-20C0',
    },
  ],
  display: 'optional',
  adjustFontFallback: false,
})

const jetbrainsMono = localFont({
  src: '../dist/fonts/jetbrains-mono.woff2',
  variable: '--jetbrains-mono',
  weight: '400',
  preload: false,
  display: 'optional',
  adjustFontFallback: false,
})

/** Classes that define the font variables which components/theme.css reads. */
export const fontVariables = [
  newsreader,
  newsreaderItalic,
  newsreaderExt,
  inter,
  interExt,
  jetbrainsMono,
]
  .map((font) => font.variable)
  .join(' ')
