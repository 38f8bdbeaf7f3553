import type {ElementContent} from 'hast'
import {resultsMarkup} from '../results-markup'
import {title} from '../markup-parts'
import type {Block} from '../types'

export function resultFiguresMarkup(value: Block<'resultFigures'>): ElementContent[] {
  return value.results.length > 0 ? [...title(value.title), ...resultsMarkup(value.results)] : []
}
