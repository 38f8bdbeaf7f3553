import {stegaClean} from 'next-sanity'
import {Media, sourceOf} from '../media'
import type {BlockProps} from '../types'

export function Audio({value}: BlockProps<'audio'>) {
  const src = sourceOf(value)
  if (!src) return null
  return (
    <figure>
      <Media
        value={value}
        player={
          // The transcript below has the words; audio has no picture to caption.
          // oxlint-disable-next-line jsx-a11y/media-has-caption
          <audio
            src={src}
            aria-label={stegaClean(value.title)}
            preload="none"
            controls
            className="block w-full print:hidden"
          />
        }
      />
    </figure>
  )
}
