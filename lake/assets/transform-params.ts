import {TransformError} from '../errors/asset-errors.ts'

const fits = ['clip', 'crop', 'fill', 'fillmax', 'max', 'scale', 'min'] as const
const formats = ['jpg', 'pjpg', 'png', 'webp', 'avif', 'gif'] as const
const turns = ['0', '90', '180', '270'] as const
const flips = ['h', 'v', 'hv'] as const
const colourSpaces = ['srgb', 'origin', 'cmyk', 'b-w'] as const
const edges = ['top', 'bottom', 'left', 'right'] as const

type Fit = (typeof fits)[number]
export type Format = (typeof formats)[number]
export type Box = {left: number; top: number; width: number; height: number}
/** Channels from 0 to 255, alpha from 0 to 1, as in sharp. */
export type Background = {r: number; g: number; b: number; alpha: number}
/** The centre of a crop: a point in fractions of the image, or its busiest part. */
type Anchor = {x: number; y: number} | 'entropy'

/** The parsed parameters of an image URL; lengths in pixels of the result before `dpr`. */
export type Transform = {
  width?: number
  height?: number
  minWidth?: number
  minHeight?: number
  maxWidth?: number
  maxHeight?: number
  fit: Fit
  anchor: Anchor
  rect?: Box
  dpr: number
  turn: number
  flip?: (typeof flips)[number]
  blur?: number
  sharpen?: number
  saturation?: number
  invert: boolean
  background?: Background
  pad: number
  quality: number
  format?: Format
  auto: boolean
  firstFrame: boolean
  /** The colour space; sRGB when absent. */
  colours?: (typeof colourSpaces)[number]
}

/** The longest side of a result, whatever `w`, `h` and `dpr` ask for. */
export const longestSide = 8192

/** The parameters of an image URL. @throws TransformError naming the first invalid one. */
export function parseTransform(query: URLSearchParams): Transform {
  return {
    width: side(query, 'w'),
    height: side(query, 'h'),
    minWidth: side(query, 'min-w'),
    minHeight: side(query, 'min-h'),
    maxWidth: side(query, 'max-w'),
    maxHeight: side(query, 'max-h'),
    fit: oneOf(query, 'fit', fits) ?? 'clip',
    anchor: anchor(query),
    rect: rect(query),
    dpr: number(query, 'dpr', 1, 3) ?? 1,
    turn: Number(oneOf(query, 'or', turns) ?? 0),
    flip: oneOf(query, 'flip', flips),
    blur: number(query, 'blur', 1, 2000),
    sharpen: number(query, 'sharp', 0, 100),
    saturation: number(query, 'sat', -100, 100),
    invert: oneOf(query, 'invert', ['true', 'false']) === 'true',
    background: background(query),
    pad: whole(query, 'pad', 0, 2000) ?? 0,
    quality: whole(query, 'q', 0, 100) ?? 75,
    format: oneOf(query, 'fm', formats),
    auto: oneOf(query, 'auto', ['format']) === 'format',
    firstFrame: whole(query, 'frame', 1, 1) === 1,
    colours: oneOf(query, 'cs', colourSpaces),
  }
}

const changing = new Set(
  'w h min-w min-h max-w max-h fit crop fp-x fp-y rect dpr or flip blur sharp sat invert bg pad q fm auto frame cs'.split(
    ' ',
  ),
)

/** Whether the query asks for anything but the file as uploaded. */
export function asksForTransform(query: URLSearchParams): boolean {
  return [...query.keys()].some((name) => changing.has(name))
}

function value(query: URLSearchParams, name: string): string | undefined {
  return query.get(name)?.trim() || undefined
}

function number(query: URLSearchParams, name: string, low: number, high: number) {
  const text = value(query, name)
  if (text === undefined) return undefined
  const parsed = /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : NaN
  if (parsed >= low && parsed <= high) return parsed
  throw new TransformError(name, `must be a number from ${low} to ${high}, not "${short(text)}".`)
}

function whole(query: URLSearchParams, name: string, low: number, high: number) {
  const parsed = number(query, name, low, high)
  return parsed === undefined ? undefined : Math.round(parsed)
}

function side(query: URLSearchParams, name: string) {
  return whole(query, name, 1, longestSide)
}

function oneOf<const T extends string>(
  query: URLSearchParams,
  name: string,
  allowed: readonly T[],
): T | undefined {
  const text = value(query, name)
  if (text === undefined) return undefined
  const found = allowed.find((choice) => choice === text)
  if (found !== undefined) return found
  throw new TransformError(name, `must be ${allowed.join(', ')}, not "${short(text)}".`)
}

function anchor(query: URLSearchParams): Anchor {
  const x = number(query, 'fp-x', 0, 1)
  const y = number(query, 'fp-y', 0, 1)
  const mode =
    value(query, 'crop') ?? (x === undefined && y === undefined ? 'center' : 'focalpoint')
  if (mode === 'entropy') return 'entropy'
  if (mode === 'focalpoint') return {x: x ?? 0.5, y: y ?? 0.5}
  const words = mode.split(',')
  const unknown = words.find((word) => word !== 'center' && !edges.some((edge) => edge === word))
  if (unknown !== undefined) {
    throw new TransformError(
      'crop',
      `must be ${edges.join(', ')}, center, focalpoint or entropy, not "${short(unknown)}".`,
    )
  }
  const along = (start: string, end: string) =>
    words.includes(start) ? 0 : words.includes(end) ? 1 : 0.5
  return {x: along('left', 'right'), y: along('top', 'bottom')}
}

function rect(query: URLSearchParams): Box | undefined {
  const text = value(query, 'rect')
  if (text === undefined) return undefined
  const [left = NaN, top = NaN, width = NaN, height = NaN, ...rest] = text.split(',').map(Number)
  const usable =
    [left, top, width, height].every(Number.isFinite) && width >= 1 && height >= 1 && !rest.length
  if (!usable) {
    throw new TransformError(
      'rect',
      `must be left,top,width,height in pixels, not "${short(text)}".`,
    )
  }
  return {left, top, width, height}
}

function background(query: URLSearchParams): Background | undefined {
  const text = value(query, 'bg')
  if (text === undefined) return undefined
  if (!/^([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})$/i.test(text)) {
    throw new TransformError(
      'bg',
      `must be a colour as RGB, ARGB, RRGGBB or AARRGGBB in hex, not "${short(text)}".`,
    )
  }
  const long = text.length < 6 ? [...text].map((digit) => digit + digit).join('') : text
  const [alpha = 255, r = 0, g = 0, b = 0] = Buffer.from(long.padStart(8, 'f'), 'hex')
  return {r, g, b, alpha: alpha / 255}
}

function short(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text
}
