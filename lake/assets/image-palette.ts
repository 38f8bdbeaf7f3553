import type {SmallCopy} from './image-placeholders.ts'

/** `foreground` and `title` are readable on `background`; `population` in %. */
type Swatch = {
  _type: 'sanity.imagePaletteSwatch'
  background: string
  foreground: string
  title: string
  population: number
}

type Colour = {red: number; green: number; blue: number; share: number}
type Tone = {saturation: number; lightness: number}
type Band = {saturation: readonly [number, number]; lightness: readonly [number, number]}

const vivid = [0.35, 1] as const
const calm = [0, 0.4] as const
const dark = [0, 0.45] as const
const middle = [0.3, 0.7] as const
const light = [0.55, 1] as const

const bands = {
  vibrant: {saturation: vivid, lightness: middle},
  lightVibrant: {saturation: vivid, lightness: light},
  darkVibrant: {saturation: vivid, lightness: dark},
  muted: {saturation: calm, lightness: middle},
  lightMuted: {saturation: calm, lightness: light},
  darkMuted: {saturation: calm, lightness: dark},
} as const satisfies Record<string, Band>

const targets: Record<keyof typeof bands, Tone> = {
  vibrant: {saturation: 1, lightness: 0.5},
  lightVibrant: {saturation: 1, lightness: 0.74},
  darkVibrant: {saturation: 1, lightness: 0.26},
  muted: {saturation: 0.3, lightness: 0.5},
  lightMuted: {saturation: 0.3, lightness: 0.74},
  darkMuted: {saturation: 0.3, lightness: 0.26},
}

export type Palette = {_type: 'sanity.imagePalette'; dominant: Swatch} & Record<
  keyof typeof bands,
  Swatch
>

/**
 * The seven swatches of a `sanity.imagePalette`, by the ranges and targets of Android's Palette. A
 * range without a colour of the image gets the dominant hue, with population 0.
 */
export function imagePalette(copy: SmallCopy): Palette {
  const colours = countColours(copy)
  const dominant = colours[0] ?? {red: 255, green: 255, blue: 255, share: 0}
  const pick = (name: keyof typeof bands) =>
    swatch(bestIn(bands[name], targets[name], colours) ?? moved(dominant, targets[name]))
  return {
    _type: 'sanity.imagePalette',
    dominant: swatch(dominant),
    vibrant: pick('vibrant'),
    lightVibrant: pick('lightVibrant'),
    darkVibrant: pick('darkVibrant'),
    muted: pick('muted'),
    lightMuted: pick('lightMuted'),
    darkMuted: pick('darkMuted'),
  }
}

function countColours({data}: SmallCopy): Colour[] {
  const boxes = new Map<number, {red: number; green: number; blue: number; count: number}>()
  let counted = 0
  for (let at = 0; at + 3 < data.length; at += 4) {
    const [red = 0, green = 0, blue = 0, alpha = 0] = data.subarray(at, at + 4)
    if (alpha < 125) continue
    counted++
    const key = ((red >> 4) << 8) | ((green >> 4) << 4) | (blue >> 4)
    const box = boxes.get(key) ?? {red: 0, green: 0, blue: 0, count: 0}
    boxes.set(key, box)
    box.red += red
    box.green += green
    box.blue += blue
    box.count++
  }
  return [...boxes.values()]
    .toSorted((one, other) => other.count - one.count)
    .map(({red, green, blue, count}) => ({
      red: Math.round(red / count),
      green: Math.round(green / count),
      blue: Math.round(blue / count),
      share: count / counted,
    }))
}

function bestIn(band: Band, target: Tone, colours: Colour[]): Colour | undefined {
  const most = colours[0]?.share ?? 1
  const score = (colour: Colour) => {
    const {saturation, lightness} = toneOf(colour)
    return (
      3 * (1 - Math.abs(saturation - target.saturation)) +
      6.5 * (1 - Math.abs(lightness - target.lightness)) +
      0.5 * (colour.share / most)
    )
  }
  const within = (value: number, [low, high]: readonly [number, number]) =>
    value >= low && value <= high
  return colours
    .filter((colour) => {
      const {saturation, lightness} = toneOf(colour)
      // Rarer colours are mostly blending artefacts along edges.
      const seen = colour.share >= 0.002
      return seen && within(saturation, band.saturation) && within(lightness, band.lightness)
    })
    .toSorted((one, other) => score(other) - score(one))[0]
}

function toneOf({red, green, blue}: Colour): Tone {
  const high = Math.max(red, green, blue) / 255
  const low = Math.min(red, green, blue) / 255
  const lightness = (high + low) / 2
  const range = high - low
  return {saturation: range === 0 ? 0 : range / (1 - Math.abs(2 * lightness - 1)), lightness}
}

function hueOf({red, green, blue}: Colour): number {
  const high = Math.max(red, green, blue)
  const range = high - Math.min(red, green, blue)
  if (range === 0) return 0
  if (high === red) return (60 * ((green - blue) / range) + 360) % 360
  if (high === green) return 60 * ((blue - red) / range) + 120
  return 60 * ((red - green) / range) + 240
}

// HSL to RGB: https://www.w3.org/TR/css-color-4/#hsl-to-rgb
function moved(colour: Colour, {saturation: wanted, lightness}: Tone): Colour {
  const hue = hueOf(colour)
  // Grey has no hue to keep; saturated, it would turn red.
  const saturation = toneOf(colour).saturation < 0.04 ? 0 : wanted
  const channel = (offset: number) => {
    const step = (offset + hue / 30) % 12
    const reach = saturation * Math.min(lightness, 1 - lightness)
    return Math.round(255 * (lightness - reach * Math.max(-1, Math.min(step - 3, 9 - step, 1))))
  }
  return {red: channel(0), green: channel(8), blue: channel(4), share: 0}
}

function swatch({red, green, blue, share}: Colour): Swatch {
  const hex = [red, green, blue].map((channel) => channel.toString(16).padStart(2, '0')).join('')
  const text = luminance({red, green, blue}) > 0.179 ? '#000' : '#fff'
  return {
    _type: 'sanity.imagePaletteSwatch',
    background: `#${hex}`,
    foreground: text,
    title: text,
    population: Math.round(share * 10_000) / 100,
  }
}

// WCAG relative luminance; black and white contrast equally with 0.179.
function luminance(colour: Omit<Colour, 'share'>): number {
  const [red = 0, green = 0, blue = 0] = [colour.red, colour.green, colour.blue].map((channel) => {
    const part = channel / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
