import {stegaClean} from 'next-sanity'
import {fileUrl} from '@/lib/addresses/file-url'
import {imageUrl} from '@/lib/addresses/image-url'
import {Media, sourceOf} from '../media'
import type {Block, BlockProps} from '../types'

export function Video({value}: BlockProps<'video'>) {
  const src = sourceOf(value)
  if (!src) return null
  const captions = value.captions?.path && fileUrl(stegaClean(value.captions.path))
  const isOurs = Boolean(value.file?.path)
  return (
    <figure data-size="wide" className="@container">
      <Media
        value={value}
        player={
          // Captions are optional; the transcript always has the words.
          // oxlint-disable-next-line jsx-a11y/media-has-caption
          <video
            src={src}
            poster={posterOf(value.poster)}
            aria-label={stegaClean(value.title)}
            // Captions on another origin load only if the film itself is requested with CORS, which
            // the host of our files allows, and others mostly do not: there the film is worth more.
            crossOrigin={isOurs && captions?.startsWith('http') ? 'anonymous' : undefined}
            preload="none"
            controls
            playsInline
            // The strip below the picture is for the browser's controls, which would hide its lower edge.
            className="block h-[calc(56.25cqw+4rem)] w-full bg-[#14211f] object-top print:hidden [&:fullscreen]:object-center"
          >
            {captions && <track kind="captions" src={captions} srcLang="en" label="English" />}
          </video>
        }
      />
    </figure>
  )
}

function posterOf(poster: Block<'video'>['poster']): string | undefined {
  if (!poster?.asset) return undefined
  return imageUrl({asset: {_ref: stegaClean(poster.asset._id)}})
    .width(1200)
    .fit('max')
    .url()
}
