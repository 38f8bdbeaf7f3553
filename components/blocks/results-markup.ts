import type {ElementContent} from 'hast'
import {h} from 'hastscript'
import {stegaClean} from 'next-sanity'
import {resultInWords} from '@/lib/result-change'
import type {Block} from './types'

/** Results, each in one line. */
export const resultsMarkup = (results: Block<'resultFigures'>['results']): ElementContent[] => [
  h(
    'ul',
    ...results.map((result) =>
      h('li', h('strong', result.label), `: ${resultInWords(stegaClean(result))}`),
    ),
  ),
]
