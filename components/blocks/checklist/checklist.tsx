import type {BlockProps} from '../types'

/** Checklist with empty boxes, to be ticked on paper. */
export function Checklist({value}: BlockProps<'checklist'>) {
  const items = value.items.filter(({text}) => text)
  if (items.length === 0) return null
  const id = `checklist-${value._key}`
  return (
    <section
      aria-labelledby={id}
      className="break-inside-avoid border border-line px-5 py-5 sm:px-7"
    >
      <h3 id={id} className="text-subheading font-semibold">
        {value.title || 'Checklist'}
      </h3>
      <ul className="mt-4 space-y-3">
        {items.map(({_key, text, note}) => (
          <li key={_key} className="grid grid-cols-[1.75rem_minmax(0,1fr)]">
            <span
              aria-hidden="true"
              className="mt-[0.35em] size-[1em] rounded-xs border-2 border-accent"
            />
            <span>
              {text}
              {note && <span className="block font-sans text-small text-muted">{note}</span>}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
