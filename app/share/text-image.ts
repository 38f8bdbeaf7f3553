import {readdirSync} from 'node:fs'
import path from 'node:path'
import sharp from 'sharp'
import {cutWithSign} from '@/lib/search-result'

// Text as an image, set by Pango within sharp: it joins letters, reads right to left, and takes
// letters that our typefaces lack from those of the machine.

/** Families of the files that scripts/runner/fonts.mjs makes, and what stands in for them. */
const families = {
  headline: 'Newsreader 16pt, Inter, serif',
  label: 'Inter, sans-serif',
}

export interface TextStyle {
  family: keyof typeof families
  colour: string
  /** In pixels. */
  size: number
  /** Line height, as a multiple of the font's own. */
  leading?: number
}

export interface TextImage {
  input: Buffer
  width: number
  height: number
}

let loading: Promise<void> | undefined

/** Tells Pango of our typefaces, once; without the files it takes those of the machine. */
function loadFonts(): Promise<void> {
  loading ??= (async () => {
    const folder = path.join(process.cwd(), 'dist/fonts/drawn')
    const files = readdirSync(folder).filter((name) => name.endsWith('.ttf'))
    for (const name of files)
      await sharp({text: {text: 'a', fontfile: path.join(folder, name)}}).toBuffer({
        resolveWithObject: true,
      })
  })().catch((error: unknown) =>
    console.warn('Pictures are drawn in typefaces of this machine:', error),
  )
  return loading
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** A text with line breaks where it is wider than `width`, cropped to its ink. */
export async function textImage(
  text: string,
  {family, colour, size, leading = 1}: TextStyle,
  width: number,
): Promise<TextImage> {
  await loadFonts()
  const style = `font_family="${families[family]}" foreground="${colour}" size="${size}pt" line_height="${leading}"`
  const image = sharp({
    text: {
      text: `<span ${style}>${escaped(text)}</span>`,
      width,
      rgba: true,
      dpi: 72,
      wrap: 'word-char',
    },
  })
  const {data, info} = await image.png().toBuffer({resolveWithObject: true})
  return {input: data, width: info.width, height: info.height}
}

interface Room {
  width: number
  height: number
}

/**
 * A text in the largest of some sizes that fits, its lines of about the same length; one that does
 * not fit in the smallest is cut, and ends with “…”.
 *
 * @param sizes in pixels, largest first
 */
export async function fittedText(
  text: string,
  style: Omit<TextStyle, 'size'>,
  sizes: readonly number[],
  room: Room,
): Promise<TextImage> {
  for (const size of sizes) {
    const image = await textImage(text, {...style, size}, room.width)
    if (image.height <= room.height && image.width <= room.width)
      return balanced(text, {...style, size}, image, room.width)
  }
  const size = sizes.at(-1) ?? 40
  let shorter = text
  let image = await textImage(shorter, {...style, size}, room.width)
  while (image.height > room.height && shorter.length > 8) {
    shorter = cutWithSign(text, Math.floor(shorter.length * 0.85))
    image = await textImage(shorter, {...style, size}, room.width)
  }
  return image
}

/** The same text in the narrowest width that takes no further line. */
async function balanced(text: string, style: TextStyle, image: TextImage, width: number) {
  let best = image
  let [low, high] = [width / 2, width]
  for (let step = 0; step < 4; step += 1) {
    const middle = Math.round((low + high) / 2)
    const tried = await textImage(text, style, middle)
    const fits = tried.height <= image.height + 2 && tried.width <= middle
    if (fits) best = tried
    if (fits) high = middle
    else low = middle
  }
  return best
}

const known = new Map<string, boolean>()

/**
 * Whether a typeface here has a character. Pango draws one that is missing as a box with its number,
 * which is as large as that of any other missing one.
 */
async function hasGlyph(character: string): Promise<boolean> {
  const found = known.get(character)
  if (found !== undefined) return found
  const style = {family: 'headline', colour: '#000000', size: 40} as const
  const isLong = (character.codePointAt(0) ?? 0) > 0xffff
  // Pango refuses a text without ink.
  const sizeOf = (text: string) => textImage(text, style, 400).catch(() => ({width: 0, height: 0}))
  const drawn = await sizeOf(character)
  // Private use: no typeface has them.
  const missing = await sizeOf(isLong ? '\u{f0000}' : '\ue000')
  const has = drawn.width !== missing.width || drawn.height !== missing.height
  known.set(character, has)
  return has
}

/** Characters that are drawn with those beside them, or not at all. */
const joining = /[\p{M}\p{Cf}\p{Z}\p{Cc}\ufe0f]/u

/**
 * A text that can be drawn here: without emoji and symbols that no typeface has. Undefined if letters
 * are missing, as words without them would say something else.
 */
export async function drawableText(text: string): Promise<string | undefined> {
  let drawable = ''
  for (const character of text.toWellFormed().replaceAll('\ufffd', '')) {
    const isPlain = (character.codePointAt(0) ?? 0) < 0x250
    if (isPlain || joining.test(character) || (await hasGlyph(character))) drawable += character
    else if (/[\p{L}\p{N}]/u.test(character)) return undefined
  }
  const tidy = drawable
    .replace(/(\u200d|\ufe0f|\p{Cc})+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return tidy || undefined
}

/** Whether a text begins in a script that is read from right to left. */
export const isRightToLeft = (text: string) =>
  /^[^\p{L}]*[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(
    text,
  )
