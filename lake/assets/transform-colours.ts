import type {Sharp} from 'sharp'
import {TransformError} from '../errors/asset-errors.ts'
import type {Format, Transform} from './transform-params.ts'

/** `origin` is the colour space of the file, by libvips' name. */
type Colours = {format: Format; origin: string | undefined}

export function inColours(image: Sharp, transform: Transform, {format, origin}: Colours): Sharp {
  if (transform.colours === 'cmyk') return image.toColourspace('cmyk')
  if (transform.colours === 'b-w') return image.grayscale().toColourspace('b-w')
  if (!keepsColours(transform, {format, origin})) return image
  const kept = image.keepIccProfile()
  if (origin === 'b-w') return kept.toColourspace('b-w')
  return origin === 'cmyk' ? kept.pipelineColourspace('cmyk').toColourspace('cmyk') : kept
}

/** Whether pixel values and colour profile are kept as they are; not all formats can hold them. */
export function keepsColours({colours}: Transform, {format, origin}: Colours): boolean {
  return colours === 'origin' && (origin !== 'cmyk' || isJpeg(format))
}

/** @throws TransformError when the format, or a transform in several steps, loses the colours. */
export function refuseColours(
  {colours}: Transform,
  {format, severalSteps}: {format: Format; severalSteps: boolean},
): void {
  if (colours === 'cmyk' && !isJpeg(format)) {
    throw new TransformError('cs', 'is cmyk, which only a JPEG can hold: add fm=jpg.')
  }
  if (colours === 'origin' && severalSteps) {
    throw new TransformError(
      'cs',
      'is origin, which cannot be kept with the parameters or, flip, pad and bg, a wide blur, or an area to fill: leave one of them out.',
    )
  }
}

function isJpeg(format: Format): boolean {
  return format === 'jpg' || format === 'pjpg'
}
