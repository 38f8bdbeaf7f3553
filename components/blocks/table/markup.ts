import type {ElementContent} from 'hast'
import {h} from 'hastscript'
import type {Block} from '../types'

/** A table; as on the page, an empty first row is no header, and rows are filled up. */
export function tableMarkup(value: Block<'table'>): ElementContent[] {
  const {caption, headerRow, headerColumn, rows} = value
  const written = rows.filter(hasWords)
  const width = Math.max(0, ...written.map(({cells}) => cells.length))
  if (width === 0) return []
  const [first] = rows
  const header = headerRow && first && hasWords(first) ? first : undefined
  const below = rows.slice(headerRow ? 1 : 0).filter(hasWords)
  const rowOf = ({cells}: Row, isHeader: (index: number) => boolean) =>
    h(
      'tr',
      Array.from({length: width}, (_, index) =>
        h(isHeader(index) ? 'th' : 'td', cells[index] ?? ''),
      ),
    )
  return [
    h(
      'table',
      caption ? h('caption', caption) : [],
      header
        ? h(
            'thead',
            rowOf(header, () => true),
          )
        : [],
      h(
        'tbody',
        below.map((row) => rowOf(row, (index) => headerColumn && index === 0)),
      ),
    ),
  ]
}

type Row = Block<'table'>['rows'][number]

const hasWords = ({cells}: Row) => cells.some((cell) => cell.trim())
