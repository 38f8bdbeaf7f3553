import type {Note} from './numbering'

/**
 * Footnotes of a body, each with a link back to its sentence; where they stand in the margin, the
 * list appears only for a link to one of them. Ids contain “_”, unlike heading ids.
 */
export function Notes({notes}: {notes: readonly Note[]}) {
  if (notes.length === 0) return null
  return (
    <section aria-labelledby="notes" className="notes border-t border-line pt-5">
      <h2 id="notes" className="text-subheading font-[600]">
        Notes
      </h2>
      <ol className="mt-3 list-decimal stack-2 ps-6 font-sans text-small marker:text-muted print:text-[8.5pt]">
        {notes.map(({number, text}) => (
          <li key={number} id={`note_${number}`} className="scroll-mt-6 target:bg-surface">
            {text}{' '}
            <a
              href={`#note_${number}_mark`}
              aria-label={`Back to the sentence of note ${number}`}
              className="px-2 text-accent no-underline print:hidden"
            >
              ↩
            </a>
          </li>
        ))}
      </ol>
    </section>
  )
}
