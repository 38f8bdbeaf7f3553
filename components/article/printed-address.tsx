import {pathOf, type Addressable} from '@/lib/addresses/addresses'
import {absoluteUrl} from '@/lib/addresses/site-url'

/** On paper, where the piece is to be read; the browser's own margins tell when it was printed. */
export function PrintedAddress({of}: {of: Addressable}) {
  const path = pathOf(of)
  if (!path) return null
  return (
    <p className="text-meta text-muted hidden font-sans print:block">
      Printed from <span className="text-ink">{absoluteUrl(path)}</span>, where corrections and
      later versions appear.
    </p>
  )
}
