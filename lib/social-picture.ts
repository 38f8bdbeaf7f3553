import type {SanityImageSource} from '@sanity/image-url'

/** Fields of a picture that are read to share it. */
export interface SharedPicture {
  alt: string
  crop: {left?: number; right?: number; top?: number; bottom?: number} | null
  hotspot: {x?: number; y?: number; width?: number; height?: number} | null
  asset: {_id: string} | null
}

/** Size of a shared picture in pixels, as networks show it. */
export const socialSize = {width: 1200, height: 630}

interface UrlBuilder {
  width(pixels: number): UrlBuilder
  height(pixels: number): UrlBuilder
  url(): string
}

/** URL of a picture for sharing, cropped around its hotspot. */
export function socialPicture(
  {asset, crop, hotspot, alt}: SharedPicture,
  imageUrl: (source: SanityImageSource) => UrlBuilder,
) {
  const source = {
    asset: {_ref: asset?._id ?? ''},
    crop: {left: 0, right: 0, top: 0, bottom: 0, ...crop},
    hotspot: {x: 0.5, y: 0.5, width: 1, height: 1, ...hotspot},
  }
  const {width, height} = socialSize
  return {url: imageUrl(source).width(width).height(height).url(), width, height, alt}
}

/**
 * The picture that the site draws of a page (app/share), whatever page of a list it is. The revision
 * makes networks ask for it again once the page changed.
 */
export function drawnPicture(path: string, alt: string, revision?: string) {
  const version = revision ? `?v=${encodeURIComponent(revision.slice(0, 12))}` : ''
  const {width, height} = socialSize
  return {url: `/share${path.replace(/\/page\/\d+$/, '')}.png${version}`, width, height, alt}
}
