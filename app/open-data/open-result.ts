import {stegaClean} from 'next-sanity'
import {changeName, type ReportedResult} from '@/components/results/reported-result'
import {pathOf} from '@/lib/addresses/addresses'
import {absoluteUrl} from '@/lib/addresses/site-url'

/** What each field of the data says; the order is that of the columns. */
export const openFields = {
  url: 'Where the result stands in its case study',
  measured: 'What was measured',
  kind: 'tangible or intangible',
  before: 'Figure before the change',
  after: 'Figure after the change',
  unit: 'Unit of both',
  factor: 'How many times as much, where no more is known',
  change_percent:
    'Change in percent: as reported, or worked out from exact figures before and after',
  qualifier: 'How exact the figure is; empty for an exact one',
  better_when: 'Which direction is better: lower or higher',
  direction: 'better, worse, same, unclear, or no-figure where none was published',
  measured_by: 'client, vendor, independent or editors',
  method: 'How it was measured',
  period: 'Over what period',
  source_note: 'Where the figure stands',
  note: 'What the figure does not say',
  case: 'Title of the case study',
  case_url: 'Its address',
  organisation: 'Whose case it is, as described where the name is withheld',
  organisation_anonymous: 'Whether the name is withheld',
  industry: 'Its industry',
  outcome: 'worked, mixed, did-not-work or too-early',
  stage: 'planned, pilot, production, scaled or abandoned',
  published_on: 'When the case study was published',
  updated_on: 'When its substance last changed',
  checked_on: 'When its facts were last checked',
} as const

export type OpenField = keyof typeof openFields
export type OpenResult = Record<OpenField, string | number | boolean | null>

/** A result as a flat row; a place where nothing was published is null. */
export function openResult({of, result: given, change}: ReportedResult): OpenResult {
  const result = stegaClean(given)
  const {title, organisation, industry, ...piece} = stegaClean(of)
  const url = absoluteUrl(pathOf(piece) ?? '/')
  return {
    url: `${url}#result-${result._key}`,
    measured: result.label || null,
    kind: result.kind ?? null,
    before: result.before ?? null,
    after: result.after ?? null,
    unit: result.unit ?? null,
    factor: result.factor ?? null,
    change_percent: percentOf(change) ?? result.changePercent ?? null,
    qualifier: result.qualifier ?? null,
    better_when: result.betterWhen ?? null,
    direction: changeName(change),
    measured_by: result.measuredBy ?? null,
    method: result.method ?? null,
    period: result.period ?? null,
    source_note: result.sourceNote ?? null,
    note: result.note ?? null,
    case: title,
    case_url: url,
    organisation: organisation?.name || null,
    organisation_anonymous: organisation?.anonymous ?? null,
    industry: industry?.title || null,
    outcome: piece.outcome ?? null,
    stage: piece.maturity ?? null,
    published_on: piece.publishedAt,
    updated_on: piece.updatedAt,
    checked_on: piece.verifiedOn,
  }
}

/** To two decimals: more would look as if it had been measured. */
const percentOf = (change: ReportedResult['change']) =>
  change.kind === 'measured' && change.percent !== undefined
    ? Number(change.percent.toFixed(2))
    : undefined

/** Headers of the data: kept as feeds are, and open to pages elsewhere. */
export const openHeaders = (type: string, license: {url: string | null} | null) => ({
  'content-type': type,
  // As for the sitemap: only this site knows when the data is outdated.
  'cache-control': 'public, max-age=0, must-revalidate',
  'access-control-allow-origin': '*',
  ...(license?.url && {link: `<${license.url}>; rel="license"`}),
})
