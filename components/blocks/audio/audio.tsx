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
          // What is said stands in the transcript below; a sound has no picture to put captions on.
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
