import {SimpleText} from '../simple-text'
import type {BlockProps} from '../types'
import {ToneIcon} from './tone-icon'
import {toneOf, tones} from './tones'

export function Callout({value}: BlockProps<'callout'>) {
  const tone = toneOf(value)
  const {word, colour, ink} = tones[tone]
  const id = `callout-${value._key}`
  return (
    <aside
      role="note"
      aria-labelledby={id}
      className={`border-s-4 ${colour} bg-surface px-5 py-4 sm:px-6`}
    >
      <p id={id} className="font-sans text-small">
        <span className={`flex items-center gap-2 font-semibold ${ink}`}>
          <ToneIcon tone={tone} />
          {word}
        </span>{' '}
        {value.title && <strong className="mt-1 block text-ink">{value.title}</strong>}
      </p>
      {value.text.length > 0 && (
        <div className="mt-2 text-[0.9375em]">
          <SimpleText value={value.text} />
        </div>
      )}
    </aside>
  )
}
