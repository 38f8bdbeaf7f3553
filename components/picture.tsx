import {stegaClean, type StegaBranded} from 'next-sanity'
import {imageUrl} from '@/lib/addresses/image-url'
import type {HomeQueryResult} from '@/lib/sanity.generated'

type FetchedPicture = StegaBranded<NonNullable<NonNullable<HomeQueryResult['lead']>['cover']>>

interface PictureProps {
  picture: FetchedPicture | null
  /** Displayed width, as a `sizes` attribute. */
  sizes: string
  /** Width ÷ height to crop to, around the hotspot; by default the picture's own. */
  ratio?: number
  /**
   * Width ÷ height to crop to on a phone, where the frame has another shape: no byte is sent of what
   * it does not show.
   */
  phoneRatio?: number
  /** For the picture that readers see first: loaded eagerly and with high priority. */
  priority?: boolean
  /**
   * Size or shape of the frame, which the picture fills, cropped around its hotspot; by default the
   * frame has the picture's shape.
   */
  className?: string
}

/**
 * A picture from the Content Lake, with its space reserved; renders nothing while none is chosen.
 */
export function Picture(props: PictureProps) {
  const {picture, sizes, ratio, phoneRatio, priority = false, className} = props
  if (!picture?.asset) return null
  const {lqip, width, height} = stegaClean(picture.asset)
  const source = {asset: {_ref: picture.asset._id}, ...framing(picture)}
  const full = sizeWithin({width, height}, source.crop, ratio)
  const address = (wide: number, to = ratio) => {
    const url = imageUrl(source).width(wide)
    return (to ? url.height(Math.round(wide / to)) : url.fit('max')).url()
  }
  const srcSet = (widths: number[], to = ratio) =>
    widths.map((wide) => `${address(wide, to)} ${wide}w`).join(', ')
  const phoneWidths = widthsUpTo(sizeWithin({width, height}, source.crop, phoneRatio).width)
  const image = (
    <img
      src={address(Math.min(full.width, 1200))}
      srcSet={srcSet(widthsUpTo(full.width))}
      sizes={sizes}
      width={full.width}
      height={full.height}
      // Not cleaned: its stega characters let a click on the picture open its field.
      alt={picture.alt}
      loading={priority ? 'eager' : 'lazy'}
      fetchPriority={priority ? 'high' : undefined}
      decoding="async"
      className={`relative block ${className ? `size-full object-cover ${focus(source)}` : 'h-auto w-full'}`}
    />
  )
  return (
    <span className={`relative block overflow-hidden bg-surface ${className ?? ''}`}>
      {/* Not where the picture itself comes first: a preview weighs 400 bytes, and is hardly seen. */}
      {!priority && isOpaque(lqip) && (
        // An img, because a CSS background would need a style attribute, which the CSP forbids.
        <img
          src={lqip}
          alt=""
          className="absolute inset-0 size-full [scale:1.1] object-cover [filter:blur(16px)] print:hidden"
        />
      )}
      {phoneRatio ? (
        <picture className="contents">
          <source
            media={phones}
            srcSet={srcSet(
              phoneWidths.filter((wide) => wide <= widestPhone),
              phoneRatio,
            )}
            sizes="100vw"
          />
          {image}
        </picture>
      ) : (
        image
      )}
    </span>
  )
}

/** As `max-sm` of the style sheet. */
const phones = 'not all and (min-width: 40rem)'
/** 400 CSS pixels, of three device pixels each. */
const widestPhone = 1200

/**
 * Whether a preview is opaque. Transparent pictures have PNG previews, which would show through.
 */
function isOpaque(preview: string | null): preview is string {
  return preview?.startsWith('data:image/jpeg') ?? false
}

function framing({crop, hotspot}: FetchedPicture) {
  return {
    crop: {left: 0, right: 0, top: 0, bottom: 0, ...crop},
    hotspot: {x: 0.5, y: 0.5, width: 1, height: 1, ...hotspot},
  }
}

type Framing = ReturnType<typeof framing>

/** Size in pixels that is left of the original once it is cropped. */
function sizeWithin(
  original: {width: number; height: number},
  crop: Framing['crop'],
  ratio?: number,
) {
  const width = original.width * (1 - crop.left - crop.right)
  const height = original.height * (1 - crop.top - crop.bottom)
  if (!ratio) return {width: Math.floor(width), height: Math.floor(height)}
  const cut = Math.floor(Math.min(width, height * ratio))
  return {width: cut, height: Math.round(cut / ratio)}
}

const steps = [320, 480, 640, 800, 960, 1200, 1600, 2000, 2560]

/** Widths worth offering, the last one no wider than the original. */
function widthsUpTo(largest: number): number[] {
  const smaller = steps.filter((width) => width < largest)
  return smaller.length < steps.length ? [...smaller, largest] : smaller
}

// In thirds rather than percent: classes, because the CSP forbids style attributes.
const positions = [
  ['object-left-top', 'object-top', 'object-right-top'],
  ['object-left', 'object-center', 'object-right'],
  ['object-left-bottom', 'object-bottom', 'object-right-bottom'],
]

function focus({crop, hotspot}: Framing): string {
  const third = (at: number, start: number, end: number) =>
    Math.max(0, Math.min(2, Math.floor((3 * (at - start)) / (1 - start - end))))
  const row = positions[third(hotspot.y, crop.top, crop.bottom)]
  return row?.[third(hotspot.x, crop.left, crop.right)] ?? 'object-center'
}
