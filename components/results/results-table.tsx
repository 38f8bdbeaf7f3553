import {stegaClean} from 'next-sanity'
import {pathOf} from '@/lib/addresses/addresses'
import {measuredInParts} from '@/lib/measured-by'
import {NameLink} from '../piece/name-link'
import {NotPublished} from '../piece/not-published'
import {OutcomeMark} from '../piece/outcome-mark'
import {ResultBars} from '../piece/result-bars'
import {figureSize, ResultFigure, type FigureSizes} from '../piece/result-figure'
import {SubjectLink} from '../piece/subject-link'
import {changeName, changeTitles, type ReportedResult} from './reported-result'
import './results-table.css'

/** Roles said aloud, because some browsers forget those of a table once its display is changed. */
const as = {
  table: {role: 'table'},
  rowgroup: {role: 'rowgroup'},
  row: {role: 'row'},
  columnheader: {role: 'columnheader'},
  rowheader: {role: 'rowheader'},
  cell: {role: 'cell'},
}

const columns = ['What was measured', 'Figure', 'Who measured it, and how', 'The case']

/** Results, one in a row; each leads to its place in its case. On a phone a row is a block. */
export function ResultsTable({results}: {results: readonly ReportedResult[]}) {
  return (
    <table {...as.table} aria-labelledby="table" className="results-table">
      <thead {...as.rowgroup}>
        <tr {...as.row}>
          {columns.map((column) => (
            <th key={column} scope="col" {...as.columnheader}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...as.rowgroup}>
        {results.map((reported) => (
          <Row key={`${reported.of._id} ${reported.result._key}`} reported={reported} />
        ))}
      </tbody>
    </table>
  )
}

const sizes = {
  none: 'text-small font-sans',
  long: 'text-subheading font-serif',
  short: 'text-heading font-serif font-[400]',
} as const satisfies FigureSizes

function Row({reported: {of, result, change}}: {reported: ReportedResult}) {
  const isUnpublished = change.kind === 'unpublished'
  return (
    <tr {...as.row}>
      <th scope="row" {...as.rowheader}>
        <a href={`${pathOf(of) ?? ''}#result-${stegaClean(result._key)}`}>
          {result.label || 'Not said'}
        </a>
      </th>
      <td {...as.cell}>
        <p className={`figures leading-tight ${figureSize(result, sizes)}`}>
          {isUnpublished ? (
            <NotPublished>No figure published</NotPublished>
          ) : (
            <ResultFigure result={result} />
          )}
        </p>
        {!isUnpublished && (
          <>
            <p className="text-meta text-muted mt-1">{changeTitles[changeName(change)]}</p>
            <ResultBars result={result} />
          </>
        )}
      </td>
      <td {...as.cell}>
        <Origin result={result} />
      </td>
      <td {...as.cell}>
        <p>
          <a href={pathOf(of)} className="decoration-line underline hover:decoration-current">
            {of.title}
          </a>
        </p>
        <p className="text-meta text-muted mt-1">
          {of.organisation?.name && <NameLink of={of.organisation} />}
          {of.organisation?.name && of.industry?.title && '\u00a0· '}
          {of.industry?.title && <SubjectLink subject={of.industry} className="" />}
        </p>
        <p className="mt-1">
          <OutcomeMark outcome={of.outcome} />
        </p>
      </td>
    </tr>
  )
}

function Origin({result}: Pick<ReportedResult, 'result'>) {
  const {period, method} = result
  const {words, by} = measuredInParts(result)
  return (
    <>
      <p>
        {by ? (
          <>
            {words} <strong className="font-semibold">{by}</strong>
          </>
        ) : (
          <strong className="text-warn font-semibold">{words}</strong>
        )}
      </p>
      {period && <p className="text-meta text-muted mt-1">Period: {period}</p>}
      {method && <p className="text-meta text-muted mt-1">{method}</p>}
    </>
  )
}
