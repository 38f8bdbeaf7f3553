import type {ElementContent} from 'hast'
import {h} from 'hastscript'
import type {Block} from '../types'
import {answerText} from './text'

export function comparisonTableMarkup(value: Block<'comparisonTable'>): ElementContent[] {
  const {title, columns, rows} = value
  const named = rows.filter((row) => row.title)
  if (columns.length === 0 || named.length === 0) return []
  return [
    h(
      'table',
      title ? h('caption', title) : [],
      h(
        'thead',
        h(
          'tr',
          h('th'),
          columns.map((column) => h('th', {scope: 'col'}, column.title)),
        ),
      ),
      h(
        'tbody',
        named.map((row) =>
          h(
            'tr',
            h('th', {scope: 'row'}, row.title),
            columns.map((_, index) => h('td', answerText(row.cells[index]))),
          ),
        ),
      ),
    ),
  ]
}
