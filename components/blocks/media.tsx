import type {ReactNode} from 'react'
import {stegaClean} from 'next-sanity'
import {fileUrl} from '@/lib/addresses/file-url'
import {turnsOf} from '@/lib/turns'
import {safeHref} from '@/lib/addresses/safe-href'
import {paragraphs} from './plain-text'
import type {Block} from './types'

type Recording = Block<'video'> | Block<'audio'>

/** URL of the recording; undefined until an editor has chosen one. */
export function sourceOf({file, url}: Recording): string | undefined {
  return file?.path ? fileUrl(stegaClean(file.path)) : safeHref(stegaClean(url))
}

/** A player with title, duration, a privacy note on external hosts, and the transcript. */
export function Media({value, player}: {value: Recording; player: ReactNode}) {
  const {title, duration, transcript, file, url} = value
  const turns = turnsOf(transcript)
  return (
    <>
      {player}
      <figcaption className="mt-3 max-w-measure border-s-2 border-line ps-3 font-sans text-small text-muted">
        <span className="text-ink">{title}</span>
        {duration && (
          <>
            {' '}
            <span className="figures inline-block">({duration})</span>
          </>
        )}
        {!file?.path && <ForeignHost url={stegaClean(url)} />}
      </figcaption>
      {turns.length > 0 && (
        <details className="mt-2 max-w-measure">
          <summary className="min-h-11 cursor-pointer py-2 font-sans text-small font-semibold">
            Transcript
          </summary>
          {turns.map((turn, at) => (
            <p key={at} className="mt-3 text-[0.9375em] whitespace-pre-line">
              {turn}
            </p>
          ))}
        </details>
      )}
    </>
  )
}

function ForeignHost({url}: {url: string | null}) {
  if (!url || !URL.canParse(url)) return null
  return <span className="block">Loaded from {new URL(url).host} once you press play.</span>
}

export const mediaText = (value: Recording) =>
  sourceOf(value) ? paragraphs(value.title, value.transcript) : ''
