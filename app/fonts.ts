import localFont from 'next/font/local'

// No font is preloaded: on a slow connection it would delay the text, which first renders in a
// system font with matching metrics (components/theme.css). The files without the optical-size axis
// are half as large.

const newsreader = localFont({
  src: '../node_modules/@fontsource-variable/newsreader/files/newsreader-latin-wght-normal.woff2',
  variable: '--newsreader',
  weight: '200 800',
  declarations: [{prop: 'font-family', value: 'newsreader'}],
  preload: false,
  adjustFontFallback: false,
})

const newsreaderItalic = localFont({
  src: '../node_modules/@fontsource-variable/newsreader/files/newsreader-latin-wght-italic.woff2',
  variable: '--newsreader-italic',
  weight: '200 800',
  style: 'italic',
  preload: false,
  declarations: [{prop: 'font-family', value: 'newsreader'}],
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
  adjustFontFallback: false,
})

const inter = localFont({
  src: '../node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2',
  variable: '--inter',
  weight: '100 900',
  preload: false,
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
  adjustFontFallback: false,
})

const jetbrainsMono = localFont({
  src: '../node_modules/@fontsource-variable/jetbrains-mono/files/jetbrains-mono-latin-wght-normal.woff2',
  variable: '--jetbrains-mono',
  weight: '100 800',
  preload: false,
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
