import {Anchor} from '@/components/anchor'
import {CalendarDate} from '@/components/calendar-date'
import {CopyButton, CopyText} from '@/components/copy-text'
import type {BlockProps} from '../types'

/** A prompt to copy; its lines wrap, so that it can be selected on a phone. */
export function Prompt({value}: BlockProps<'prompt'>) {
  const {title, text, note} = value
  if (!text) return null
  const id = `prompt-${value._key}`
  return (
    <CopyText>
      <figure id={id} className="group border border-line bg-surface">
        <figcaption className="border-b border-line px-4 py-3 font-sans text-small sm:px-5">
          <span className="flex items-center justify-between">
            <span className="flex gap-1 text-meta text-muted">
              Prompt
              <Anchor id={id} label="Link to this prompt" quoted />
            </span>
            <CopyButton />
          </span>
          {title && <strong className="block font-semibold">{title}</strong>}
        </figcaption>
        <blockquote
          data-copied
          className="px-4 py-4 font-mono text-[0.875rem] leading-[1.65] whitespace-pre-wrap sm:px-5"
        >
          {text}
        </blockquote>
        <div className="border-t border-line px-4 py-3 font-sans text-small text-muted sm:px-5">
          <TestedWith value={value} />
          {note && <p className="mt-1 text-ink">{note}</p>}
        </div>
      </figure>
    </CopyText>
  )
}

function TestedWith({value: {model, version, testedOn}}: BlockProps<'prompt'>) {
  if (!model?.name) return <p>Not tested with a particular model.</p>
  return (
    <p>
      Tested with <strong className="font-semibold text-ink">{model.name}</strong>
      {version && `, ${version}`}
      {testedOn && (
        <>
          , on <CalendarDate iso={testedOn} />
        </>
      )}
      . Other versions may answer differently.
    </p>
  )
}
