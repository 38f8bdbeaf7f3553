import {stegaClean} from 'next-sanity'
import {comparePath} from '@/lib/addresses/compare-path'

/** From a case to where others can be set beside it. */
export function CompareLink({slug}: {slug: string}) {
  if (!slug) return null
  return (
    <p className="text-small mt-4 font-sans print:hidden">
      <a
        href={comparePath([stegaClean(slug)])}
        className="tap decoration-line underline hover:decoration-current"
      >
        Compare with another case
      </a>
    </p>
  )
}
