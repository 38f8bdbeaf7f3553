import type {Myth} from './myth'
import {EvidenceList} from './evidence-list'

/** Evidence on both sides of a claim, side by side where there is room. */
export function EvidenceColumns({myth: {evidenceAgainst, evidenceFor}}: {myth: Myth}) {
  return (
    <div className="mt-14 grid gap-x-16 empty:hidden gap-y-12 md:grid-cols-2 md:[&>:only-child]:col-span-2">
      <EvidenceList id="against" title="What speaks against it" evidence={evidenceAgainst} />
      <EvidenceList id="for" title="What speaks for it" evidence={evidenceFor} />
    </div>
  )
}
