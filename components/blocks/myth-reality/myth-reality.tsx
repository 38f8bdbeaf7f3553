import {Anchor} from '@/components/anchor'
import {VerdictMark} from '@/components/myth/verdict-mark'
import {pathOf} from '@/lib/addresses/addresses'
import {SimpleText} from '../simple-text'
import type {BlockProps} from '../types'

/**
 * A myth: verdict and answer come from its document, the block adds what it means in this piece.
 */
export function MythReality({value}: BlockProps<'mythReality'>) {
  const {myth, reality} = value
  const {claim, verdict} = myth?.claim ? myth : value
  if (!claim) return null
  const path = pathOf(myth)
  const id = `myth-${value._key}`
  return (
    <section aria-labelledby={id} className="border-s-4 border-line ps-5 sm:ps-7">
      <p className="text-meta text-muted">It is often said</p>
      <h3 id={id} className="mt-1 text-heading font-[500] before:content-['“'] after:content-['”']">
        {claim}
      </h3>
      {verdict && (
        <div className="group my-3 flex gap-1">
          <VerdictMark verdict={verdict} className="text-small" />
          <Anchor id={id} label="Link to this verdict" quoted />
        </div>
      )}
      <div className="stack-3">
        {myth?.answer && <p>{myth.answer}</p>}
        <SimpleText value={reality} />
      </div>
      {path && (
        <p className="mt-2 font-sans text-small">
          <a href={path} className="tap text-accent underline">
            The evidence for and against
          </a>
        </p>
      )}
    </section>
  )
}
