import {stegaClean} from 'next-sanity'
import {turnsOf} from '@/lib/turns'
import {safeHref} from '@/lib/addresses/safe-href'
import type {ArticleOf} from '../piece/piece'

/** Link to an interview's recording, and its transcript, collapsed. */
export function Recording({recording}: {recording: ArticleOf<'interview'>['recording']}) {
  const href = recording.url && safeHref(stegaClean(recording.url))
  const turns = turnsOf(recording.transcript)
  if (!href && turns.length === 0) return null
  return (
    <section aria-labelledby="recording" className="border-ink mt-14 border-t pt-8">
      <h2 id="recording" className="text-heading font-[560] tracking-[-0.01em]">
        Recording
      </h2>
      {href && (
        <p className="mt-5">
          <a href={href} className="underline">
            Hear or watch the conversation
          </a>
        </p>
      )}
      {turns.length > 0 && (
        <details className="mt-5">
          <summary className="cursor-pointer font-sans font-semibold">Transcript</summary>
          {turns.map((turn, index) => (
            <p key={index} className="mt-4 whitespace-pre-line">
              {turn}
            </p>
          ))}
        </details>
      )}
    </section>
  )
}
