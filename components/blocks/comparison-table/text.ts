import {stegaClean} from 'next-sanity'
import {labelOf} from '@/lib/labels'
import {paragraphs} from '../plain-text'
import type {Block} from '../types'

export const comparisonTableText = ({title, columns, rows}: Block<'comparisonTable'>) =>
  paragraphs(
    title,
    ...rows.map((row) => {
      const answers = columns.map((column, index) => {
        const cell = row.cells[index]
        const verdict = labelOf('comparisonVerdict', stegaClean(cell?.verdict) ?? 'unknown')
        return `${column.title}: ${verdict}${cell?.note ? ` (${cell.note})` : ''}`
      })
      return row.title && `${row.title}: ${answers.join('; ')}`
    }),
  )
