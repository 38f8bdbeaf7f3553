import type {ElementContent} from 'hast'
import {h} from 'hastscript'
import {stegaClean} from 'next-sanity'
import {labelOf} from '@/lib/labels'
import {measuredInWords} from '@/lib/measured-by'
import {resultInWords} from '@/lib/result-change'
import {element} from './markup-parts'
import type {Block} from './types'

type Result = Block<'resultFigures'>['results'][number]

/** Results, each in one line, with its evidence in a list below it. */
export const resultsMarkup = (results: readonly Result[]): ElementContent[] => [
  h(
    'ul',
    ...results.map((result) =>
      h(
        'li',
        h('strong', result.label),
        `: ${resultInWords(stegaClean(result))}`,
        evidenceMarkup(result),
      ),
    ),
  ),
]

/** Who measured a figure, over what period and how, as the page of a case says it. */
function evidenceMarkup(result: Result): ElementContent {
  const {kind, period, method, sourceNote, note} = result
  return h('ul', [
    h('li', `${measuredInWords(result)}.`),
    ...element('li', kind && labelOf('resultKind', kind)),
    ...element('li', period && `Period: ${period}`),
    ...element('li', method),
    ...element('li', sourceNote && `Source: ${sourceNote}`),
    ...element('li', note),
  ])
}
