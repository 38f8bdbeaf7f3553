import {longestSide, type Box, type Transform} from './transform-params.ts'

/** Pixels that a scaled picture may have before it is cropped. */
const mostScaled = 2 * longestSide ** 2

type Size = {width: number; height: number}

/**
 * The geometry of a transform in whole pixels, in order: cut `rect` out of the uploaded image,
 * rotate, scale to `scaled`, keep `crop`, place it on `canvas`.
 */
export type Plan = {
  rect: Box
  scaled: Size
  /** The part of `scaled` to keep; with `anchor` entropy only its size counts. */
  crop: Box
  /** The size of the result; larger than `crop` only where something is filled in. */
  canvas: Size
}

export function planTransform(source: Size, transform: Transform): Plan {
  const rect = within(source, transform.rect ?? {left: 0, top: 0, ...source})
  const upright = transform.turn % 180 === 0
  const size = upright
    ? {width: rect.width, height: rect.height}
    : {width: rect.height, height: rect.width}
  const box = wantedBox(size, transform)
  if (!box) return whole(rect, size)
  return {rect, ...fitters[transform.fit](size, box, transform)}
}

type Fitted = Omit<Plan, 'rect'>
type Fitter = (size: Size, box: Partial<Size>, transform: Transform) => Fitted

const fitters: Record<Transform['fit'], Fitter> = {
  clip: (size, box) => inside(size, box, Infinity),
  max: (size, box) => inside(size, box, 1),
  fill: (size, box) => onCanvas(inside(size, box, Infinity), box),
  fillmax: (size, box) => onCanvas(inside(size, box, 1), box),
  scale: (size, box) => complete(capped({...size, ...box})),
  crop: (size, box, transform) => cover(size, both(size, box), transform),
  // The largest box of the wanted shape, but no larger than the image itself.
  min: (size, box, transform) => {
    const full = both(size, box)
    const shrink = Math.min(1, size.width / full.width, size.height / full.height)
    return cover(size, times(full, shrink), transform)
  },
}

/** The requested box, `dpr` applied; undefined when the URL names no size. */
function wantedBox(size: Size, transform: Transform): Partial<Size> | undefined {
  const {minWidth, maxWidth, minHeight, maxHeight} = transform
  let {width, height} = transform
  if (transform.fit === 'crop') {
    // Limits keep the image's shape, so they need a size to start from.
    if (minWidth ?? maxWidth ?? minHeight ?? maxHeight) {
      const start = both(size, width || height ? defined({width, height}) : size)
      width = clamp(start.width, minWidth, maxWidth)
      height = clamp(start.height, minHeight, maxHeight)
    }
  }
  if (width === undefined && height === undefined) return undefined
  const ratio = Math.min(transform.dpr, longestSide / Math.max(width ?? 1, height ?? 1))
  return defined({width: width && width * ratio, height: height && height * ratio})
}

function inside(size: Size, box: Partial<Size>, largest: number): Fitted {
  const across = (box.width ?? Infinity) / size.width
  const down = (box.height ?? Infinity) / size.height
  return complete(times(size, Math.min(across, down, largest, longestScale(size))))
}

function cover(size: Size, box: Size, {anchor}: Transform): Fitted {
  const full = Math.max(box.width / size.width, box.height / size.height)
  // A thin strip filling a square would be scaled to a huge size before it is cropped.
  const affordable = Math.sqrt(mostScaled / (size.width * size.height)) / full
  const target = times(box, Math.min(1, affordable, longestScale(box)))
  const scale = Math.max(target.width / size.width, target.height / size.height)
  const exact = times(size, scale)
  const scaled = {
    width: Math.max(target.width, exact.width),
    height: Math.max(target.height, exact.height),
  }
  const {x, y} = anchor === 'entropy' ? {x: 0.5, y: 0.5} : anchor
  const crop = {
    left: offset(scaled.width, target.width, x, anchor),
    top: offset(scaled.height, target.height, y, anchor),
    ...target,
  }
  return {scaled, crop, canvas: target}
}

function offset(from: number, kept: number, point: number, anchor: Transform['anchor']): number {
  const room = from - kept
  if (anchor === 'entropy') return Math.round(room / 2)
  return Math.round(Math.min(room, Math.max(0, point * from - kept / 2)))
}

function onCanvas(fitted: Fitted, box: Partial<Size>): Fitted {
  return {...fitted, canvas: capped({...fitted.scaled, ...box})}
}

function complete(scaled: Size): Fitted {
  return {scaled, crop: {left: 0, top: 0, ...scaled}, canvas: scaled}
}

function whole(rect: Box, size: Size): Plan {
  return {rect, ...complete(times(size, Math.min(1, longestScale(size))))}
}

function within(source: Size, rect: Box): Box {
  const left = clamp(Math.round(rect.left), 0, source.width - 1)
  const top = clamp(Math.round(rect.top), 0, source.height - 1)
  const width = clamp(Math.round(rect.width), 1, source.width - left)
  const height = clamp(Math.round(rect.height), 1, source.height - top)
  return {left, top, width, height}
}

function both(size: Size, {width, height}: Partial<Size>): Size {
  if (width !== undefined && height !== undefined) return {width, height}
  if (width !== undefined) return {width, height: (width * size.height) / size.width}
  if (height !== undefined) return {width: (height * size.width) / size.height, height}
  return size
}

function longestScale({width, height}: Size): number {
  return longestSide / Math.max(width, height)
}

function times({width, height}: Size, factor: number): Size {
  return rounded({width: width * factor, height: height * factor})
}

function capped({width, height}: Size): Size {
  return rounded({width: Math.min(width, longestSide), height: Math.min(height, longestSide)})
}

function rounded({width, height}: Size): Size {
  return {width: Math.max(1, Math.round(width)), height: Math.max(1, Math.round(height))}
}

function clamp(value: number, low = 1, high = Infinity): number {
  return Math.min(high, Math.max(low, value))
}

function defined({width, height}: {width?: number; height?: number}): Partial<Size> {
  return {...(width !== undefined && {width}), ...(height !== undefined && {height})}
}
