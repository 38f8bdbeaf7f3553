import localFont from 'next/font/local'

// The two faces of every first screen are preloaded, so that most readers never see another. A font
// that is not there in time is kept for the next page: nothing moves under the eyes of somebody who
// reads already. Until then the text stands in a device font with the same metrics
// (components/theme.css). scripts/runner/fonts.mjs makes the files in dist/fonts, and says which
// characters are rare: a page without any does not have their faces.

const newsreader = localFont({
  src: '../dist/fonts/newsreader.woff2',
  variable: '--newsreader',
  weight: '400 650',
  declarations: [{prop: 'font-family', value: 'newsreader'}],
  display: 'optional',
  adjustFontFallback: false,
})

const newsreaderRare = localFont({
  src: '../dist/fonts/newsreader-rare.woff2',
  variable: '--newsreader-rare',
  weight: '400 650',
  preload: false,
  declarations: [
    {prop: 'font-family', value: 'newsreader'},
    {
      prop: 'unicode-range',
      value:
        'U+00A1-00A2, U+00A4-00A8, U+00AA-00AF, U+00B2-00B6, U+00B8-00C4, U+00C6-00C8, U+00CA-00D5, U+00D8-00DB, U+00DD-00DE, U+00E3, U+00E6, U+00EC, U+00EE, U+00F0, U+00F2, U+00F5, U+00F7, U+00F9-00FB, U+00FD-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+0304-0329, U+2000-200F, U+2016-2017, U+2020-2021, U+2023-2025, U+2027-206F, U+2122, U+2213-2215, U+FFFD',
    },
  ],
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
  declarations: [{prop: 'font-family', value: 'inter'}],
  display: 'optional',
  adjustFontFallback: false,
})

const interRare = localFont({
  src: '../dist/fonts/inter-rare.woff2',
  variable: '--inter-rare',
  weight: '400 650',
  preload: false,
  declarations: [
    {prop: 'font-family', value: 'inter'},
    {
      prop: 'unicode-range',
      value:
        'U+00A1-00A2, U+00A4-00A8, U+00AA-00AF, U+00B2-00B6, U+00B8-00C4, U+00C6-00C8, U+00CA-00D5, U+00D8-00DB, U+00DD-00DE, U+00E3, U+00E6, U+00EC, U+00EE, U+00F0, U+00F2, U+00F5, U+00F7, U+00F9-00FB, U+00FD-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+0304-0329, U+2000-200F, U+2016-2017, U+2020-2021, U+2023-2025, U+2027-206F, U+2122, U+2213-2215, U+FFFD',
    },
  ],
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
  newsreaderRare,
  newsreaderItalic,
  newsreaderExt,
  inter,
  interRare,
  interExt,
  jetbrainsMono,
]
  .map((font) => font.variable)
  .join(' ')
