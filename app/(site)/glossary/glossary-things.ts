import type {StegaBranded} from 'next-sanity'
import type {DefinedTermSet} from 'schema-dts'
import {absoluteUrl} from '@/lib/addresses/site-url'
import {breadcrumbList, type Thing} from '@/lib/json-ld'
import type {GlossaryQueryResult} from '@/lib/sanity.generated'
import {plain} from '../page-metadata'
import {urlOf} from '../shared-things'

/** JSON-LD of the glossary: its terms with their definitions, and its breadcrumbs. */
export function glossaryThings(about: string, terms: StegaBranded<GlossaryQueryResult>): Thing[] {
  const url = absoluteUrl('/glossary')
  const set: DefinedTermSet = {
    '@type': 'DefinedTermSet',
    name: 'Glossary',
    description: about,
    url,
    inLanguage: 'en-GB',
    hasDefinedTerm: plain(terms).flatMap((each) =>
      each.term
        ? [
            {
              '@type': 'DefinedTerm' as const,
              name: each.term,
              alternateName: each.aliases.length > 0 ? each.aliases : undefined,
              description: each.definition || undefined,
              url: urlOf(each),
            },
          ]
        : [],
    ),
  }
  return [set, breadcrumbList([{name: 'Glossary', url}])]
}
