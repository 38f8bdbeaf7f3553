import {paragraphs} from '../plain-text'
import type {Block} from '../types'

/** Empty cells keep their place, so that words stay in their columns; rows without any words do not. */
export function tableText({caption, rows}: Block<'table'>): string {
  const written = rows.filter(({cells}) => cells.some((cell) => cell.trim()))
  return written.length > 0
    ? paragraphs(caption, ...written.map(({cells}) => cells.join(' · ')))
    : ''
}
