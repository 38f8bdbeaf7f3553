import {stegaClean} from 'next-sanity'
import {CalendarDate} from '@/components/calendar-date'
import {wrapLong} from '../long-word'
import type {Block, BlockProps} from '../types'
import {AnswerMark} from './answer-mark'

type Table = Block<'comparisonTable'>
type Row = Table['rows'][number]

/** Roles said aloud, because some browsers forget those of a table once its display is changed. */
const as = {
  table: {role: 'table'},
  rowgroup: {role: 'rowgroup'},
  row: {role: 'row'},
  columnheader: {role: 'columnheader'},
  rowheader: {role: 'rowheader'},
  cell: {role: 'cell'},
}

/**
 * A comparison. On a phone each criterion is a heading with its answers below, each after the name
 * of its column (body.css); with more columns than a page is wide it scrolls within its own frame,
 * which is focusable.
 */
export function ComparisonTable({value}: BlockProps<'comparisonTable'>) {
  const {title, columns} = value
  const rows = value.rows.filter((row) => row.title)
  if (columns.length === 0 || rows.length === 0) return null
  const id = `comparison-${value._key}`
  const origin = commonOrigin(rows)
  return (
    <section data-size="wide">
      <h3 id={id} className="mb-4 text-subheading font-semibold">
        {title || 'Comparison'}
      </h3>
      <section
        aria-labelledby={id}
        // A scrollable region must be reachable by keyboard.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        className="overflow-x-auto"
      >
        <table
          {...as.table}
          aria-labelledby={id}
          className="comparison w-full border-collapse text-start font-sans text-small sm:min-w-[34rem]"
        >
          <thead
            {...as.rowgroup}
            className={columns.some(({note}) => note) ? '' : 'max-sm:sr-only'}
          >
            <tr {...as.row} className="border-b-2 border-ink align-bottom">
              <td {...as.cell} className="sticky start-0 bg-paper" />
              {columns.map((column) => (
                <th
                  key={column._key}
                  scope="col"
                  {...as.columnheader}
                  className={`py-2 text-start font-semibold sm:px-3 ${wrapLong(column.title, column.note)}`}
                >
                  {column.title}
                  {column.note && (
                    <span className="block text-meta font-normal text-muted">{column.note}</span>
                  )}
                </th>
              ))}
            </tr>
          </thead>
          {groupsOf(rows).map(({name, members}) => (
            <tbody key={members[0]?._key} {...as.rowgroup}>
              {name && (
                <tr {...as.row}>
                  <th
                    scope="rowgroup"
                    {...as.rowheader}
                    colSpan={columns.length + 1}
                    className={`pt-5 pb-1 text-start text-meta font-semibold text-muted max-sm:pt-8 ${wrapLong(name)}`}
                  >
                    {name}
                  </th>
                </tr>
              )}
              {members.map((row) => (
                <Criterion key={row._key} row={row} columns={columns} isTold={Boolean(origin)} />
              ))}
            </tbody>
          ))}
        </table>
      </section>
      {origin && (
        <p className="mt-2 font-sans text-meta text-muted">
          All answers: <Origin {...origin} />.
        </p>
      )}
    </section>
  )
}

interface CriterionProps {
  row: Row
  columns: Table['columns']
  /** Whether the source of the answers is given once, below the table. */
  isTold: boolean
}

function Criterion({row, columns, isTold}: CriterionProps) {
  return (
    <tr {...as.row} className="border-t border-line align-top">
      <th
        scope="row"
        {...as.rowheader}
        className={`start-0 bg-paper py-3 pe-4 text-start font-semibold text-balance max-sm:pb-1 max-sm:text-[1.0625rem] sm:sticky ${wrapLong(row.title)}`}
      >
        {row.title}
      </th>
      {columns.map((column, index) => (
        <td
          key={column._key}
          {...as.cell}
          data-column={stegaClean(column.title)}
          className={`py-3 text-balance sm:px-3 ${wrapLong(row.cells[index]?.note, row.cells[index]?.source)}`}
        >
          <Answer cell={row.cells[index]} isTold={isTold} />
        </td>
      ))}
    </tr>
  )
}

type Cell = Row['cells'][number]

function Answer({cell, isTold}: {cell: Cell | undefined; isTold: boolean}) {
  return (
    <>
      <AnswerMark answer={cell?.verdict} />
      {cell?.note && <span className="mt-1 block">{cell.note}</span>}
      {!isTold && (cell?.asOf || cell?.source) && (
        <span className="mt-1 block text-meta text-muted">
          <Origin asOf={cell.asOf} source={cell.source} />
        </span>
      )}
    </>
  )
}

function Origin({asOf, source}: Pick<Cell, 'asOf' | 'source'>) {
  return (
    <>
      {source}
      {source && asOf && ', '}
      {asOf && (
        <>
          as of <CalendarDate iso={asOf} />
        </>
      )}
    </>
  )
}

/**
 * The source and date of all answers, if they are the same: given once, to save space on a phone.
 */
function commonOrigin(rows: readonly Row[]): Pick<Cell, 'asOf' | 'source'> | undefined {
  const [first, ...others] = rows.flatMap(({cells}) => cells)
  if (!first || others.length === 0 || !(first.asOf || first.source)) return undefined
  const isSame = ({asOf, source}: Cell) =>
    stegaClean(asOf) === stegaClean(first.asOf) && stegaClean(source) === stegaClean(first.source)
  return others.every(isSame) ? first : undefined
}

/** Rows by the name of their group, wherever they stand; those without a group come first. */
function groupsOf(rows: readonly Row[]): {name: string; members: Row[]}[] {
  const groups = Map.groupBy(rows, ({group}) => stegaClean(group)?.trim() ?? '')
  return [...groups]
    .map(([name, members]) => ({name: name && (members[0]?.group ?? name), members}))
    .toSorted((a, b) => Number(Boolean(a.name)) - Number(Boolean(b.name)))
}
