import path from 'node:path'
import {runCommand} from './command.mjs'
import {Failure} from './failure.mjs'
import {node, root} from './project.mjs'

const target = path.join(root, 'dist/fonts')

/**
 * Typefaces for pictures that are drawn on the server (app/share): one cut for headlines and one for
 * labels, in files that Pango reads.
 */
const drawn = {
  newsreader: {
    subsets: ['latin', 'latin-ext', 'vietnamese'],
    cut: 'standard',
    axes: {wght: 520, opsz: 72},
  },
  inter: {
    subsets: ['latin', 'latin-ext', 'vietnamese', 'cyrillic', 'cyrillic-ext', 'greek', 'greek-ext'],
    cut: 'wght',
    axes: {wght: 500},
  },
}

// Marks, positions and forms that running text needs; `lnum` and `tnum` are the utility `figures`.
// Not `calt`: it draws `->` and `!=` in code as one sign, and doubles the weight of that file.
const features = ['kern', 'liga', 'ccmp', 'locl', 'mark', 'mkmk', 'lnum', 'tnum']

/** What English pages and most names in them are written with, as first and last code points. */
export const common = [
  [0x20, 0x7e],
  [0xa0, 0xa0],
  [0xa3, 0xa3],
  [0xa9, 0xa9],
  [0xb0, 0xb1],
  [0xb7, 0xb7],
  [0xc5, 0xc5],
  [0xc9, 0xc9],
  [0xd6, 0xd7],
  [0xdc, 0xdc],
  [0xdf, 0xe2],
  [0xe4, 0xe5],
  [0xe7, 0xeb],
  [0xed, 0xed],
  [0xef, 0xef],
  [0xf1, 0xf1],
  [0xf3, 0xf4],
  [0xf6, 0xf6],
  [0xf8, 0xf8],
  [0xfc, 0xfc],
  [0x2010, 0x2015],
  [0x2018, 0x201f],
  [0x2022, 0x2022],
  [0x2026, 0x2026],
  [0x20ac, 0x20ac],
  [0x2190, 0x2193],
  [0x2212, 0x2212],
]

/** The other characters of the packages' "latin" files. Only pages that have one load their file. */
export const rare = [
  [0xa1, 0xa2],
  [0xa4, 0xa8],
  [0xaa, 0xaf],
  [0xb2, 0xb6],
  [0xb8, 0xc4],
  [0xc6, 0xc8],
  [0xca, 0xd5],
  [0xd8, 0xdb],
  [0xdd, 0xde],
  [0xe3, 0xe3],
  [0xe6, 0xe6],
  [0xec, 0xec],
  [0xee, 0xee],
  [0xf0, 0xf0],
  [0xf2, 0xf2],
  [0xf5, 0xf5],
  [0xf7, 0xf7],
  [0xf9, 0xfb],
  [0xfd, 0xff],
  [0x131, 0x131],
  [0x152, 0x153],
  [0x2bb, 0x2bc],
  [0x2c6, 0x2c6],
  [0x2da, 0x2da],
  [0x2dc, 0x2dc],
  [0x304, 0x329],
  [0x2000, 0x200f],
  [0x2016, 0x2017],
  [0x2020, 0x2021],
  [0x2023, 0x2025],
  [0x2027, 0x206f],
  [0x2122, 0x2122],
  [0x2213, 0x2215],
  [0xfffd, 0xfffd],
]

const weights = {min: 400, max: 650}
const newsreader = {from: 'newsreader/files/newsreader-latin-wght-normal.woff2', wght: weights}
const inter = {from: 'inter/files/inter-latin-wght-normal.woff2', wght: weights}
const all = [...common, ...rare]

/** The files of the packages, and the weights and characters that components/ uses of each. */
const faces = {
  newsreader: {...newsreader, characters: common},
  'newsreader-rare': {...newsreader, characters: rare},
  'newsreader-italic': {
    from: 'newsreader/files/newsreader-latin-wght-italic.woff2',
    wght: 400,
    characters: all,
  },
  inter: {...inter, characters: common},
  'inter-rare': {...inter, characters: rare},
  'jetbrains-mono': {
    from: 'jetbrains-mono/files/jetbrains-mono-latin-wght-normal.woff2',
    wght: 400,
    characters: all,
  },
}

/**
 * Writes the typefaces of readers' pages to `dist/fonts`: the packages' own, with no more weights
 * and OpenType features than the site uses, and with what English is written in apart from the rest.
 * An English page brings a third of them.
 */
export async function subsetFonts() {
  // A process of its own: this file is read before anything is installed.
  const script = `
    import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
    import {createRequire} from 'node:module'
    import subsetFont from 'subset-font'
    const {faces, drawn, features, target} = ${JSON.stringify({faces, drawn, features, target})}
    const require = createRequire(${JSON.stringify(path.join(root, 'package.json'))})
    const textOf = (ranges) => String.fromCodePoint(...ranges.flatMap(([first, last]) =>
      Array.from({length: last - first + 1}, (_, at) => first + at)))
    mkdirSync(target, {recursive: true})
    for (const [name, {from, wght, characters}] of Object.entries(faces)) {
      const file = readFileSync(require.resolve('@fontsource-variable/' + from))
      const options = {targetFormat: 'woff2', variationAxes: {wght}, keepFeatures: features}
      writeFileSync(target + '/' + name + '.woff2', await subsetFont(file, textOf(characters), options))
    }
    const all = String.fromCodePoint(...Array.from({length: 0x2bff}, (_, at) => 0x20 + at))
    mkdirSync(target + '/drawn', {recursive: true})
    for (const [family, {subsets, cut, axes}] of Object.entries(drawn))
      for (const subset of subsets) {
        const name = family + '-' + subset
        const file = readFileSync(require.resolve(
          '@fontsource-variable/' + family + '/files/' + name + '-' + cut + '-normal.woff2'))
        const options = {targetFormat: 'truetype', variationAxes: axes}
        writeFileSync(target + '/drawn/' + name + '.ttf', await subsetFont(file, all, options))
      }`
  const {code, lines} = await runCommand(node, ['--input-type=module', '--eval', script])
  if (code !== 0) throw new Failure(`The typefaces could not be made:\n${lines.join('\n')}`)
}
