import {stegaClean} from 'next-sanity'
import type {ReactNode} from 'react'
import {pathOf} from '@/lib/addresses/addresses'
import {comparePath} from '@/lib/addresses/compare-path'
import {NotPublished} from '../piece/not-published'
import {namesOf, type ComparedCase} from './compared-case'
import {criterionGroups} from './criteria'
import './side-by-side.css'

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
 * Cases side by side. Where the page is narrow, each criterion is a heading with the answers of all
 * cases below it. A criterion that none of them answers stands below the table.
 */
export function SideBySide({cases}: {cases: readonly ComparedCase[]}) {
  const names = namesOf(cases)
  const groups = criterionGroups.map(({title, criteria}) => {
    const rows = criteria.map((each) => ({title: each.title, answers: cases.map(each.answer)}))
    return {title, rows: rows.filter(isAnswered), silent: rows.filter((row) => !isAnswered(row))}
  })
  const silent = groups.flatMap((group) => group.silent.map(({title}) => title))
  return (
    <>
      <table {...as.table} aria-label="The cases, side by side" className="side-by-side">
        <thead {...as.rowgroup}>
          <tr {...as.row}>
            <td {...as.cell} />
            {cases.map((each, index) => (
              <th key={each._id} scope="col" {...as.columnheader}>
                <CaseHead of={each} name={names[index] ?? ''} others={othersOf(cases, each)} />
              </th>
            ))}
          </tr>
        </thead>
        {groups.map(
          ({title, rows}) =>
            rows.length > 0 && (
              <tbody key={title} {...as.rowgroup}>
                <tr {...as.row}>
                  <th scope="rowgroup" {...as.rowheader} colSpan={cases.length + 1}>
                    {title}
                  </th>
                </tr>
                {rows.map((row) => (
                  <tr key={row.title} {...as.row}>
                    <th scope="row" {...as.rowheader}>
                      {row.title}
                    </th>
                    {row.answers.map((answer, index) => (
                      <td key={cases[index]?._id} {...as.cell} data-case={stegaClean(names[index])}>
                        <div>{isGiven(answer) ? answer : <NotPublished />}</div>
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            ),
        )}
      </table>
      {silent.length > 0 && (
        <p className="text-small mt-6 max-w-measure font-sans">
          <NotPublished>
            <strong className="text-ink font-semibold">Not published by any of them:</strong>{' '}
            {new Intl.ListFormat('en-GB').format(silent.map(lowerFirst))}.
          </NotPublished>
        </p>
      )}
    </>
  )
}

interface CaseHeadProps {
  of: ComparedCase
  /** Short name of the case. */
  name: string
  /** The comparison without it; undefined if too few would be left. */
  others: string | undefined
}

function CaseHead({of, name, others}: CaseHeadProps) {
  return (
    <>
      <span className="case-name">{name}</span>
      <span>
        <a href={pathOf(of)} className="case-title">
          {of.title}
        </a>
        {others && (
          <a href={others} className="leave-out">
            Leave out <span className="sr-only">{of.title}</span>
          </a>
        )}
      </span>
    </>
  )
}

/** The address of the comparison without one of its cases. */
function othersOf(cases: readonly ComparedCase[], one: ComparedCase): string | undefined {
  const slugs = cases.flatMap((each) => (each === one ? [] : [stegaClean(each.slug)]))
  return slugs.length > 1 ? comparePath(slugs) : undefined
}

const isAnswered = ({answers}: {answers: readonly ReactNode[]}) => answers.some(isGiven)

const isGiven = (answer: ReactNode) => Boolean(answer)

const lowerFirst = (words: string) => words.charAt(0).toLowerCase() + words.slice(1)
