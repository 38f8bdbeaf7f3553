import {stegaClean} from 'next-sanity'
import {dateInWords} from '@/lib/dates'
import {labelOf} from '@/lib/labels'
import {paragraphs} from '../plain-text'
import type {Block} from '../types'

type Cell = Block<'comparisonTable'>['rows'][number]['cells'][number]

export const comparisonTableText = ({title, columns, rows}: Block<'comparisonTable'>) =>
  paragraphs(
    title,
    ...rows.map((row) => {
      const answers = columns.map(
        (column, index) => `${column.title}: ${answerText(row.cells[index])}`,
      )
      return row.title && `${row.title}: ${answers.join('; ')}`
    }),
  )

/** An answer in one line: the verdict, then what is told of it. */
export function answerText(cell: Cell | undefined): string {
  const verdict = labelOf('comparisonVerdict', stegaClean(cell?.verdict) ?? 'unknown')
  const day = cell?.asOf && dateInWords(stegaClean(cell.asOf))
  const told = [cell?.note, cell?.source, day && `as of ${day}`].filter(Boolean).join(', ')
  return told ? `${verdict} (${told})` : verdict
}
