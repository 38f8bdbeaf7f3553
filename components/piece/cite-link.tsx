import {pathOf, type Addressable} from '@/lib/addresses/addresses'

/** Leads to the page with references to a piece: they would not fit into the weight of its own. */
export function CiteLink({of}: {of: Addressable}) {
  const path = pathOf(of)
  if (!path) return null
  return (
    <p className="text-small mt-8 font-sans print:hidden">
      <a href={`${path}/cite`} rel="nofollow" className="tap underline">
        Cite this
      </a>
    </p>
  )
}
