import {stegaClean} from 'next-sanity'
import {Picture} from '@/components/picture'
import type {BlockProps} from '../types'

const sizes = {
  body: '(min-width: 42rem) 38rem, 100vw',
  wide: '(min-width: 64rem) 58rem, 100vw',
}

export function Figure({value}: BlockProps<'figure'>) {
  const {picture, caption} = value
  if (!picture?.asset) return null
  const size = stegaClean(value.size)
  return (
    <figure data-size={size}>
      <Picture picture={picture} sizes={size === 'wide' ? sizes.wide : sizes.body} />
      {(caption || picture.credit) && (
        <figcaption className="mt-3 max-w-measure border-s-2 border-line ps-3 font-sans text-small text-muted">
          {caption && <span className="text-ink">{caption}</span>}{' '}
          {picture.credit && <span className="inline-block">Picture: {picture.credit}</span>}
        </figcaption>
      )}
    </figure>
  )
}
