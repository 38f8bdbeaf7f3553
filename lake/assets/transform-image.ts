import sharp, {type Sharp, type SharpOptions} from 'sharp'
import {AssetRefusedError, TransformError} from '../errors/asset-errors.ts'
import {unreadable} from './image-measure.ts'
import {openImage, pixelLimit} from './image-source.ts'
import type {ImageName} from './asset-names.ts'
import {motionOf} from './image-motion.ts'
import {inColours, keepsColours, refuseColours} from './transform-colours.ts'
import {frameByFrame, type Timing} from './transform-frames.ts'
import {chooseFormat, contentTypes} from './transform-format.ts'
import type {Background, Box, Format, Transform} from './transform-params.ts'
import {planTransform, type Plan} from './transform-plan.ts'

/** The parts of an image's name that drawing needs; EXIF orientation applied. */
export type DrawnFrom = Pick<ImageName, 'width' | 'height' | 'extension'>

const white: Background = {r: 255, g: 255, b: 255, alpha: 1}
const clear: Background = {r: 0, g: 0, b: 0, alpha: 0}

/**
 * The picture that an image URL asks for; undefined means the file itself.
 * @throws AssetRefusedError when the file cannot be decoded, TransformError when drawing takes too
 *   long, or the colour space is impossible.
 */
export async function transformImage(
  file: string,
  image: DrawnFrom,
  transform: Transform,
  {accept}: {accept?: string} = {},
): Promise<{body: Buffer; contentType: string} | undefined> {
  const motion = await motionOf(file, image)
  const format = chooseFormat(image.extension, transform, {accept, motion})
  if (!format) return undefined
  const plan = planTransform(image, transform)
  refuseColours(transform, {format, severalSteps: takesSteps(transform, plan)})
  const animated = motion === 'drawn' && !transform.firstFrame && moves(format)
  try {
    const origin = transform.colours === 'origin' ? await spaceOf(file, image) : undefined
    const ignoreIcc = keepsColours(transform, {format, origin})
    const {source, rect} = await openSource(file, image, {plan, options: {animated, ignoreIcc}})
    const scaled = scale(source, rect, transform, plan)
    const {image: drawn, timing} = animated
      ? await drawMoving(scaled, {transform, plan, format})
      : {image: await draw(scaled, {transform, plan, format})}
    const coloured = inColours(drawn, transform, {format, origin})
    return {
      body: await encode(coloured, format, {quality: transform.quality, timing}).toBuffer(),
      contentType: contentTypes[format],
    }
  } catch (cause) {
    if (cause instanceof AssetRefusedError || cause instanceof TransformError) throw cause
    if (cause instanceof Error && cause.message.startsWith('timeout')) {
      throw new TransformError('w', 'asks for too large a picture to draw in time: ask for less.')
    }
    throw unreadable(image.extension, cause)
  }
}

type Drawing = {transform: Transform; plan: Plan; format: Format}

async function draw(scaled: Sharp, {transform, plan, format}: Drawing, sheet?: Background) {
  const upright = await turned(scaled, transform)
  const cropped = await blurred(crop(upright, transform, plan), transform)
  return onBackground(withEffects(cropped, transform), {transform, plan, format}, sheet)
}

/** Whether intermediate pixels are needed: a sharp pipeline does each operation only once. */
function takesSteps(transform: Transform, plan: Plan): boolean {
  const {turn, flip} = transform
  return turn > 0 || !!flip || laysOut(transform, plan) || sigma(transform) > cheapSigma
}

async function drawMoving(
  scaled: Sharp,
  drawing: Drawing,
): Promise<{image: Sharp; timing?: Timing}> {
  const {transform, plan} = drawing
  const {pages = 1} = await scaled.metadata()
  const largest = Math.max(area(plan.scaled), area(plan.canvas))
  if (pages * largest > pixelLimit) {
    throw new TransformError('w', 'asks for too large a moving picture: ask for less.')
  }
  const searches = transform.anchor === 'entropy' && area(plan.crop) < area(plan.scaled)
  if (!searches && !takesSteps(transform, plan)) return {image: await draw(scaled, drawing)}
  return frameByFrame(scaled, async (first, isOpaque) => {
    // The crop of the first frame is used for all, or the animation would jitter.
    const place = searches ? await busiest(await turned(first, transform), plan) : plan.crop
    const fixed: Drawing = {
      ...drawing,
      transform: {...transform, ...(searches && {anchor: {x: 0.5, y: 0.5}})},
      plan: {...plan, crop: place},
    }
    return (frame) => draw(frame, fixed, isOpaque ? white : clear)
  })
}

async function busiest(image: Sharp, {crop: {width, height}}: Plan): Promise<Box> {
  const {info} = await resizeToBusiest(image, {width, height})
    .raw()
    .toBuffer({resolveWithObject: true})
  const {cropOffsetLeft = 0, cropOffsetTop = 0} = info
  return {left: Math.abs(cropOffsetLeft), top: Math.abs(cropOffsetTop), width, height}
}

function area({width, height}: {width: number; height: number}): number {
  return width * height
}

function moves(format: Format): boolean {
  return format === 'gif' || format === 'webp'
}

async function openSource(
  file: string,
  {width, height, extension}: DrawnFrom,
  {plan, options}: {plan: Plan; options: SharpOptions},
): Promise<{source: Sharp; rect: Box}> {
  const {rect} = plan
  if (extension === 'svg') return openVector(file, {width, height}, plan)
  return {source: await openImage(file, extension, options), rect}
}

async function spaceOf(file: string, {extension}: DrawnFrom): Promise<string | undefined> {
  return (await (await openImage(file, extension)).metadata()).space
}

// A vector is rendered at the size wanted, so `rect` is returned in pixels of that rendering.
async function openVector(
  file: string,
  size: {width: number; height: number},
  {rect, scaled}: Plan,
): Promise<{source: Sharp; rect: Box}> {
  const enlarged = Math.max(scaled.width, scaled.height) / Math.min(rect.width, rect.height)
  const most = Math.sqrt(pixelLimit / 4 / (size.width * size.height))
  const density = Math.min(2400, Math.max(72, 72 * Math.min(enlarged, most)))
  const drawn = await openImage(file, 'svg', {density})
  const {data, info} = await drawn.png({compressionLevel: 0}).toBuffer({resolveWithObject: true})
  const across = info.width / size.width
  const down = info.height / size.height
  const left = Math.floor(rect.left * across)
  const top = Math.floor(rect.top * down)
  const width = Math.max(1, Math.min(info.width - left, Math.round(rect.width * across)))
  const height = Math.max(1, Math.min(info.height - top, Math.round(rect.height * down)))
  return {source: sharp(data), rect: {left, top, width, height}}
}

function scale(source: Sharp, rect: Box, {turn}: Transform, {scaled}: Plan): Sharp {
  const upright = turn % 180 === 0
  return source
    .autoOrient()
    .extract(rect)
    .resize({
      width: upright ? scaled.width : scaled.height,
      height: upright ? scaled.height : scaled.width,
      fit: 'fill',
    })
}

// Rotated pixels are computed first: sharp would otherwise rotate before scaling.
async function turned(image: Sharp, {turn, flip}: Transform): Promise<Sharp> {
  if (!turn && !flip) return image
  const upright = turn ? (await settled(image)).rotate(turn) : image
  if (!flip) return settled(upright)
  return settled((await settled(upright)).flop(flip.includes('h')).flip(flip.includes('v')))
}

function crop(image: Sharp, {anchor}: Transform, plan: Plan): Sharp {
  const {width, height} = plan.crop
  if (width === plan.scaled.width && height === plan.scaled.height) return image
  if (anchor !== 'entropy') return image.extract(plan.crop)
  return resizeToBusiest(image, {width, height})
}

function resizeToBusiest(image: Sharp, {width, height}: {width: number; height: number}): Sharp {
  return image.resize({width, height, fit: 'cover', position: sharp.strategy.entropy})
}

/** Above this many pixels an exact blur takes too long. */
const cheapSigma = 16

function sigma({blur = 0, dpr}: Transform): number {
  return blur === 0 ? 0 : Math.max(0.3, (blur * dpr) / 4)
}

// A wide blur leaves no detail, so a smaller copy is blurred and looks the same.
async function blurred(image: Sharp, transform: Transform): Promise<Sharp> {
  const radius = sigma(transform)
  if (radius === 0) return image
  if (radius <= cheapSigma) return image.blur(radius)
  const full = await image.toColourspace('srgb').raw().toBuffer({resolveWithObject: true})
  const {width, height, channels} = full.info
  const shrunk = (side: number) => Math.max(1, Math.round((side * cheapSigma) / radius))
  const small = sharp(full.data, {raw: {width, height, channels}}).resize({
    width: shrunk(width),
    height: shrunk(height),
    fit: 'fill',
  })
  return (await settled(small.blur(cheapSigma))).resize({width, height, fit: 'fill'})
}

function withEffects(image: Sharp, transform: Transform): Sharp {
  const {sharpen, saturation, invert} = transform
  let result = image
  if (sharpen) result = result.sharpen({sigma: 0.5 + sharpen / 50})
  if (saturation) result = result.modulate({saturation: 1 + saturation / 100})
  if (invert) result = result.negate({alpha: false})
  return result
}

function laysOut({pad, background}: Transform, {canvas, crop: {width, height}}: Plan): boolean {
  return pad > 0 || background !== undefined || canvas.width > width || canvas.height > height
}

/** Fills the free area of the canvas and, if asked or needed, transparent pixels. */
async function onBackground(
  image: Sharp,
  {transform, plan, format}: Drawing,
  usual?: Background,
): Promise<Sharp> {
  const opaqueFormat = format === 'jpg' || format === 'pjpg'
  if (!laysOut(transform, plan)) return opaqueFormat ? image.flatten({background: white}) : image
  const {data, info} = await image.ensureAlpha().raw().toBuffer({resolveWithObject: true})
  const pixels = sharp(data, {raw: {width: info.width, height: info.height, channels: 4}})
  const filled = opaqueFormat || (await pixels.stats()).isOpaque
  const fallback = usual ?? (filled ? white : clear)
  const pad = Math.round(transform.pad * transform.dpr)
  const left = Math.floor((plan.canvas.width - info.width) / 2)
  const top = Math.floor((plan.canvas.height - info.height) / 2)
  const {width, height} = plan.canvas
  const sheet = sharp({
    create: {
      width: width + 2 * pad,
      height: height + 2 * pad,
      channels: 4,
      background: transform.background ?? fallback,
    },
  })
  const input = await pixels.png({compressionLevel: 0}).toBuffer()
  const laid = await settled(sheet.composite([{input, left: left + pad, top: top + pad}]))
  return opaqueFormat ? laid.flatten({background: white}) : laid
}

function encode(
  image: Sharp,
  format: Format,
  {quality, timing}: {quality: number; timing?: Timing | undefined},
): Sharp {
  const q = Math.max(1, quality)
  const encoders: Record<Format, () => Sharp> = {
    // AVIF has the same quality at a lower figure, and higher effort takes seconds for little.
    avif: () => image.avif({quality: Math.max(1, Math.round(q * 0.75)), effort: 2}),
    gif: () => image.gif({...timing}),
    jpg: () => image.jpeg({quality: q, mozjpeg: false}),
    pjpg: () => image.jpeg({quality: q, progressive: true}),
    png: () => image.png({compressionLevel: 8}),
    webp: () => image.webp({quality: q, ...timing}),
  }
  return encoders[format]()
}

async function settled(image: Sharp): Promise<Sharp> {
  const {data, info} = await image.toColourspace('srgb').raw().toBuffer({resolveWithObject: true})
  return sharp(data, {raw: {width: info.width, height: info.height, channels: info.channels}})
}
