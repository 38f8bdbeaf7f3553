import {jsonLd, type Thing} from '@/lib/json-ld'

/** JSON-LD for search engines; `jsonLd` escapes what could end the script. */
export function JsonLd<T extends Thing>({thing}: {thing: T}) {
  return <script type="application/ld+json" dangerouslySetInnerHTML={{__html: jsonLd(thing)}} />
}
