import {articleTypes} from '../content-types.ts'
import {datasetOf, entryOf, publishedId} from './dataset.ts'
import type {Finding, Stored} from './finding.ts'
import {preflight} from './preflight.ts'
import {textOf} from './stored.ts'

/** Types that preflight has rules for. */
const checkedTypes: ReadonlySet<string> = new Set([...articleTypes, 'myth', 'page', 'topic'])

export interface Report {
  /** One line per document with findings, followed by a line per finding. */
  lines: string[]
  errors: number
  warnings: number
  /** Number of documents checked. */
  checked: number
}

/** Preflight of a whole dataset: all published documents, drafts and versions of checked types. */
export function reportOn(documents: readonly Stored[], today?: string): Report {
  const dataset = datasetOf(documents.map(entryOf))
  const checked = documents.filter(({_type}) => checkedTypes.has(textOf(_type)))
  const found = checked.flatMap((document) => {
    const findings = preflight(document, today, dataset)
    return findings.length > 0 ? [{document, findings}] : []
  })
  const all = found.flatMap(({findings}) => findings)
  return {
    lines: found.flatMap(({document, findings}) => [nameOf(document), ...findings.map(lineOf)]),
    errors: all.filter(({level}) => level === 'error').length,
    warnings: all.filter(({level}) => level === 'warning').length,
    checked: checked.length,
  }
}

function nameOf(document: Stored): string {
  const id = textOf(document._id)
  const state = id === publishedId(id) ? '' : id.startsWith('drafts.') ? ', draft' : ', version'
  const title = textOf(document.title) || textOf(document.claim) || 'Untitled'
  return `${title} (${textOf(document._type)} ${publishedId(id)}${state})`
}

const lineOf = ({level, rule, message, path}: Finding) =>
  `  ${level === 'error' ? '✗' : '!'} ${path.map(stepOf).join('.')}: ${message} [${rule}]`

const stepOf = (step: Finding['path'][number]) => (typeof step === 'string' ? step : step._key)
