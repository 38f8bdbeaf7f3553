import type {CustomValidator, DocumentRule, ValidationContext} from 'sanity'
import {articleTypes} from '@/lib/content-types'
import {datasetOf, entryOf, publishedId, type Dataset, type Entry} from '@/lib/preflight/dataset'
import type {Finding, Stored} from '@/lib/preflight/finding'
import {linksOf} from '@/lib/preflight/links'
import {preflight} from '@/lib/preflight/preflight'
import {isStored, textOf} from '@/lib/preflight/stored'
import {apiVersion} from '@/sanity/api-version'

/** Rules that fields have themselves, wherever they are used: `requiredWhen` in objects/. */
const saidByFields = new Set(['missing-alt', 'number-without-method'])

/** Preflight as Studio validation: its panel links to each field, and errors prevent publishing. */
const findings =
  (level: Finding['level']): CustomValidator =>
  async (document, context) => {
    if (!isStored(document)) return true
    const found = preflight(document, undefined, await around(document, context)).filter(
      (finding) => levelInPanel(finding) === level && !saidByFields.has(finding.rule),
    )
    return found.length === 0 || found.map(({message, path}) => ({message, path}))
  }

/**
 * An early piece should be scheduled, but the Studio schedules nothing with errors: so this is a
 * warning here, and the Publish button refuses it.
 */
const levelInPanel = ({rule, level}: Finding) => (rule === 'published-early' ? 'warning' : level)

/** Validation rules of a document type. */
export const preflightRules = (rule: DocumentRule) => [
  rule.custom(findings('error')),
  rule.custom(findings('warning')).warning(),
]

export const neighbours = `*[
  _id in $ids || _id in $drafts ||
  (_id in path("versions.**") && array::join(string::split(_id, ".")[2..-1], ".") in $ids) ||
  (_type == $type && slug.current == $slug) ||
  (_type in $articleTypes && $id in topics[]._ref)
]{_id, _type, "slug": slug.current, "topics": topics[]._ref}`

/** How long surrounding documents are cached while an editor types. */
const keptMs = 3_000
let kept: {key: string; until: number; dataset: Promise<Dataset | undefined>} | undefined

/** The documents that rules compare this one with; undefined while the lake cannot be reached. */
function around(
  document: Stored,
  {getClient}: Pick<ValidationContext, 'getClient'>,
): Promise<Dataset | undefined> {
  const {_id, _type: type, slug} = entryOf(document)
  const ids = linksOf(document).map((link) => link.id)
  const params = {
    ids,
    drafts: ids.map((id) => `drafts.${id}`),
    id: publishedId(textOf(_id)),
    type,
    slug: slug ?? '',
    articleTypes,
  }
  const key = JSON.stringify(params)
  if (kept?.key !== key || kept.until < Date.now()) {
    const dataset = getClient({apiVersion})
      .fetch<Entry[]>(neighbours, params, {perspective: 'raw'})
      .then(datasetOf)
      .catch(() => undefined)
    kept = {key, until: Date.now() + keptMs, dataset}
  }
  return kept.dataset
}
