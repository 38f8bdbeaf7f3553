import type {ElementContent} from 'hast'
import {h} from 'hastscript'
import {figureInDigits, isFigure} from '@/lib/result-change'
import {paragraphs} from '../markup-parts'
import type {Block} from '../types'

/** A chart as the table of its figures. */
export function chartMarkup(value: Block<'chart'>): ElementContent[] {
  const {title, unit, labels, series, source, note} = value
  if (series.length === 0) return []
  const caption = [title, unit && `in ${unit}`].filter(Boolean).join(', ')
  const rows = labels.map((label, index) =>
    h(
      'tr',
      h('th', {scope: 'row'}, label),
      series.map(({values}) => {
        const figure = values[index]
        return h('td', isFigure(figure) ? figureInDigits(figure) : 'no figure')
      }),
    ),
  )
  const names = series.map(({name}) => h('th', {scope: 'col'}, name || unit || 'Figure'))
  return [
    h(
      'table',
      caption ? h('caption', caption) : [],
      h('thead', h('tr', h('th'), names)),
      h('tbody', rows),
    ),
    ...paragraphs(source && `Source: ${source}`),
    ...paragraphs(note),
  ]
}
