import {figureInDigits, isFigure} from '@/lib/result-change'
import {paragraphs} from '../plain-text'
import type {Block} from '../types'

export const chartText = ({title, unit, labels, series, source, note}: Block<'chart'>) =>
  series.length === 0
    ? ''
    : paragraphs(
        [title, unit && `in ${unit}`].filter(Boolean).join(', '),
        ...series.map(({name, values}) => {
          const figures = labels.map((label, index) => {
            const figure = values[index]
            return `${label}: ${isFigure(figure) ? figureInDigits(figure) : 'no figure'}`
          })
          return `${name ? `${name}. ` : ''}${figures.join('; ')}`
        }),
        source && `Source: ${source}`,
        note,
      )
