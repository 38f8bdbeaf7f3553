import {defineQuery} from 'groq'
import {card} from './projections'
import {isArticle} from './types'

const ofSection = `${isArticle} && _type == $type && defined(slug.current)`
const hasFigure = `(defined(before) && defined(after)) || defined(factor) || defined(changePercent)`

/**
 * What the list of a section is filtered, sorted and counted by: a row for each of its pieces, the
 * newest first, and the subjects of types `$subjects` that rows name. All states of a list share it.
 *
 * Its documents are named by `id`, so that they are no cache tags: there may be thousands.
 */
export const filtersQuery = defineQuery(`{
  "rows": *[${ofSection} && (publishedAt > $shownUntil) != true] | order(publishedAt desc, _id asc){
    "id": _id,
    _type,
    publishedAt,
    "verifiedOn": freshness.verifiedOn,
    "industry": industry._ref,
    "function": businessFunction,
    "topic": coalesce(topics[]._ref, []),
    "model": coalesce(models[]._ref, []),
    "modelInUse": coalesce(modelsUsed[].model._ref, testedWith[].model._ref, []),
    approach,
    outcome,
    maturity,
    level,
    minutes,
    "evidence": select(
      "independent" in results[${hasFigure}].measuredBy => 4,
      "editors" in results[${hasFigure}].measuredBy => 3,
      "client" in results[${hasFigure}].measuredBy => 2,
      "vendor" in results[${hasFigure}].measuredBy => 1,
      0
    )
  },
  "industry": *[_type == "industry" && "industry" in $subjects && defined(slug.current)]{"id": _id, "title": coalesce(title, ""), "slug": coalesce(slug.current, ""), "nearby": coalesce(nearby[]._ref, [])},
  "topic": *[_type == "topic" && "topic" in $subjects && defined(slug.current)]{"id": _id, "title": coalesce(title, ""), "slug": coalesce(slug.current, "")},
  "model": *[_type == "model" && "model" in $subjects && defined(slug.current)]{"id": _id, "title": coalesce(name, ""), "slug": coalesce(slug.current, "")},
  "upcoming": *[${ofSection} && publishedAt > $shownUntil] | order(publishedAt asc)[0...1]{publishedAt}
}`)

/** Some pieces of a section, by their ids. */
export const piecesQuery = defineQuery(
  `{"pieces": *[${isArticle} && _type == $type && _id in $ids && defined(slug.current)]${card}}`,
)
