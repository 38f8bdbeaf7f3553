import sharp from 'sharp'
import {socialSize} from '@/lib/social-picture'
import {themeColours} from '@/lib/theme-colours'
import type {Card} from './card'
import {signShapes} from './sign-shapes'
import {drawableText, fittedText, isRightToLeft, textImage, type TextImage} from './text-image'

const {width, height} = socialSize
const margin = 72
const inner = width - 2 * margin
const {paper, ink, muted, line} = themeColours

/** Where the line above the name of the publication lies. */
const footTop = height - 104

type Layer = TextImage & {left: number; top: number}

/** A picture of a page, 1200 × 630 pixels, as PNG. */
export async function drawCard(given: Card): Promise<Buffer> {
  const card = await drawable(given)
  const head = await headOf(card)
  const foot = await footOf(card)
  const top = 168
  const bottom = foot.top - 28
  const title = await fittedText(
    card.title,
    {family: 'headline', colour: ink, leading: 0.97},
    card.figure ? [68, 60, 52, 46, 40, 34] : [92, 80, 70, 62, 54, 48, 42, 36],
    {width: inner, height: bottom - top - (card.note ? 120 : 0)},
  )
  const note = card.note
    ? await fittedText(card.note, {family: 'label', colour: muted}, [30, 26, 24], {
        width: inner,
        height: Math.min(200, bottom - top - title.height - 36),
      })
    : undefined
  const layers = [
    ...head,
    placed(title, top, card.title),
    ...(note ? [placed(note, top + title.height + 36, card.note ?? '')] : []),
    ...foot.layers,
  ]
  return sharp(Buffer.from(background(card)))
    .composite(layers.map(({input, left, top: y}) => ({input, left, top: Math.round(y)})))
    .png({palette: true, colours: 64, effort: 7})
    .toBuffer()
}

/** At the left margin, or at the right one if it is read from there. */
const placed = (image: TextImage, top: number, text: string): Layer => ({
  ...image,
  left: isRightToLeft(text) ? Math.max(0, width - margin - image.width) : margin,
  top,
})

/** Without what cannot be drawn here; a title that cannot gives way to the name of its kind. */
async function drawable(card: Card): Promise<Card> {
  const [title, kind, site, note] = await Promise.all(
    [card.title, card.kind, card.site, card.note ?? ''].map(drawableText),
  )
  return {
    ...card,
    title: title ?? kind ?? site ?? '',
    kind: (title && kind) ?? '',
    site: site ?? '',
    note,
  }
}

/** The kind of the page, above a line. */
async function headOf({kind}: Card): Promise<Layer[]> {
  if (!kind) return []
  const style = {family: 'label', colour: muted} as const
  const room = {width: inner, height: 36}
  return [placed(await fittedText(kind, style, [28, 24], room), 72, kind)]
}

interface Foot {
  layers: Layer[]
  /** Where the title has to end. */
  top: number
}

/** The name of the publication, and above it what was found: a judgement, a figure. */
async function footOf({site, mark, figure}: Card): Promise<Foot> {
  const name = site
    ? await textImage(site, {family: 'headline', colour: ink, size: 32}, inner - 80)
    : undefined
  const nameLayer: Layer[] = name
    ? [{...name, left: margin + 60, top: footTop + (height - footTop - name.height) / 2}]
    : []
  if (figure) {
    const words = await textImage(figure.words, {family: 'headline', colour: ink, size: 76}, inner)
    const label = await fittedText(figure.label, {family: 'label', colour: muted}, [26, 24], {
      width: mark ? Math.round(inner * 0.62) : inner,
      height: 64,
    })
    const top = footTop - 32 - label.height - 20 - words.height
    const found: Layer[] = [
      {...words, left: margin, top},
      {...label, left: margin, top: top + words.height + 20},
    ]
    const judged = mark ? await markLayers(mark, footTop - 32, 34, 'right') : []
    return {layers: [...nameLayer, ...found, ...judged], top}
  }
  if (mark) {
    const judged = await markLayers(mark, footTop - 36, 52, 'left')
    return {layers: [...nameLayer, ...judged], top: footTop - 36 - 96}
  }
  return {layers: nameLayer, top: footTop}
}

/** A sign with its words, whose lower edge is at `bottom`; a large one is framed as a stamp. */
async function markLayers(
  {sign, words}: NonNullable<Card['mark']>,
  bottom: number,
  size: number,
  side: 'left' | 'right',
): Promise<Layer[]> {
  const {colour, shape} = signShapes[sign]
  const text = await textImage(
    words,
    {family: side === 'left' ? 'headline' : 'label', colour, size},
    inner,
  )
  const pad = side === 'left' ? 24 : 0
  const whole = {width: 2 * pad + size + 18 + text.width, height: size + 2 * pad}
  const frame = pad
    ? `<rect x="1.5" y="1.5" width="${whole.width - 3}" height="${whole.height - 3}" fill="none" stroke="${colour}" stroke-width="3"/>`
    : ''
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="${whole.width}" height="${whole.height}" color="${colour}">${frame}<svg x="${pad}" y="${pad + size * 0.06}" width="${size * 0.9}" height="${size * 0.9}" viewBox="0 0 16 16">${shape}</svg></svg>`
  const left = side === 'left' ? margin : width - margin - whole.width
  const top = bottom - whole.height
  return [
    {input: Buffer.from(drawing), ...whole, left, top},
    {...text, left: left + pad + size + 18, top: top + (whole.height - text.height) / 2},
  ]
}

/** Paper, lines, and the sign of the publication. */
function background({kind}: Card): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    <rect width="${width}" height="${height}" fill="${paper}"/>
    <rect x="${margin}" y="122" width="${inner}" height="${kind ? 3 : 0}" fill="${ink}"/>
    <rect x="${margin}" y="${footTop}" width="${inner}" height="1.5" fill="${line}"/>
    <svg x="${margin}" y="${footTop + 32}" width="40" height="40" viewBox="0 0 32 32">
      <rect width="32" height="32" rx="3" fill="${themeColours.accent}"/>
      <circle cx="16" cy="16" r="9" fill="none" stroke="${paper}" stroke-width="2.5"/>
      <path d="M16 7a9 9 0 0 1 0 18z" fill="${paper}"/>
    </svg>
  </svg>`
}
