import {paragraphs} from '../plain-text'
import type {Block} from '../types'

/** Text of a table. Empty cells are kept, so that columns line up; empty rows are skipped. */
export function tableText({caption, rows}: Block<'table'>): string {
  const written = rows.filter(({cells}) => cells.some((cell) => cell.trim()))
  return written.length > 0
    ? paragraphs(caption, ...written.map(({cells}) => cells.join(' · ')))
    : ''
}
