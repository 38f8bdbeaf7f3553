import type {CustomValidator, DocumentRule, ValidationContext} from 'sanity'
import {articleTypes} from '@/lib/content-types'
import {datasetOf, entryOf, publishedId, type Dataset, type Entry} from '@/lib/preflight/dataset'
import type {Finding, Stored} from '@/lib/preflight/finding'
import {linksOf} from '@/lib/preflight/links'
import {preflight} from '@/lib/preflight/preflight'
import {isStored, textOf} from '@/lib/preflight/stored'
import {apiVersion} from '@/sanity/api-version'

/**
 * The preflight as the Studio's own validation: its panel leads to each field, errors keep the
 * document from being published, warnings do not.
 */
const findings =
  (level: Finding['level']): CustomValidator =>
  async (document, context) => {
    if (!isStored(document)) return true
    const found = preflight(document, undefined, await around(document, context)).filter(
      // The picture itself asks for its description, wherever it stands.
      (finding) => levelInPanel(finding) === level && finding.rule !== 'missing-alt',
    )
    return found.length === 0 || found.map(({message, path}) => ({message, path}))
  }

/**
 * An early piece is to be scheduled, and the Studio schedules nothing that has an error in its panel:
 * it is the Publish button that refuses it.
 */
const levelInPanel = ({rule, level}: Finding) => (rule === 'published-early' ? 'warning' : level)

/** For a document type's `validation`. */
export const preflightRules = (rule: DocumentRule) => [
  rule.custom(findings('error')),
  rule.custom(findings('warning')).warning(),
]

const neighbours = `*[
  _id in $ids || _id in $drafts ||
  (_type == $type && slug.current == $slug) ||
  (_type in $articleTypes && $id in topics[]._ref)
]{_id, _type, "slug": slug.current, "topics": topics[]._ref}`

/** While somebody types, what surrounds a document stays the same for a moment. */
const keptMs = 3_000
let kept: {key: string; until: number; dataset: Promise<Dataset | undefined>} | undefined

/** The documents that rules compare this one with; undefined while the lake cannot be asked. */
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
