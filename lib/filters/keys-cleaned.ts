import {stegaClean} from '@sanity/client/stega'
import type {FiltersQueryResult} from '../sanity.generated.ts'

/**
 * What a list is filtered by, as a preview fetched it: stega characters are left in the titles of
 * subjects, which are shown and open their fields, and taken from all that is compared.
 */
export function keysCleaned(found: FiltersQueryResult): FiltersQueryResult {
  const clean = stegaClean(found)
  return {
    ...clean,
    industry: titled(clean.industry, found.industry),
    topic: titled(clean.topic, found.topic),
    model: titled(clean.model, found.model),
  }
}

const titled = <Subject extends {title: string}>(
  clean: readonly Subject[],
  subjects: readonly Subject[],
) => clean.map((subject, index) => ({...subject, title: subjects[index]?.title ?? subject.title}))
