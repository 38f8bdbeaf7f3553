import type {ElementContent} from 'hast'
import {h} from 'hastscript'
import {shownSources, type Source} from '@/components/article/sources'
import {audioMarkup} from './audio/markup'
import {callToActionMarkup} from './call-to-action/markup'
import {calloutMarkup} from './callout/markup'
import {chartMarkup} from './chart/markup'
import {checklistMarkup} from './checklist/markup'
import {codeMarkup} from './code/markup'
import {comparisonTableMarkup} from './comparison-table/markup'
import {embedMarkup} from './embed/markup'
import {faqMarkup} from './faq/markup'
import {figureMarkup} from './figure/markup'
import {galleryMarkup} from './gallery/markup'
import {keyTakeawaysMarkup} from './key-takeaways/markup'
import {mythRealityMarkup} from './myth-reality/markup'
import {profileMarkup} from './profile/markup'
import {promptMarkup} from './prompt/markup'
import {pullQuoteMarkup} from './pull-quote/markup'
import {questionAnswerMarkup} from './question-answer/markup'
import {relatedPieceMarkup} from './related-piece/markup'
import {resultFiguresMarkup} from './result-figures/markup'
import {stepsMarkup} from './steps/markup'
import {tableMarkup} from './table/markup'
import {timelineMarkup} from './timeline/markup'
import {videoMarkup} from './video/markup'
import {numbered} from './numbering'
import {textMarkup} from './text-markup'
import type {Block, BlockType, Body} from './types'

type BlockMarkup = {[T in BlockType]: (value: Block<T>) => ElementContent[]}

/**
 * What each block is without the page around it, for feeds and Markdown: elements without classes
 * and ids. A block that this list lacks is a compile error.
 */
export const blockMarkup: BlockMarkup = {
  audio: audioMarkup,
  callToAction: callToActionMarkup,
  callout: calloutMarkup,
  chart: chartMarkup,
  checklist: checklistMarkup,
  code: codeMarkup,
  comparisonTable: comparisonTableMarkup,
  embed: embedMarkup,
  faq: faqMarkup,
  figure: figureMarkup,
  gallery: galleryMarkup,
  keyTakeaways: keyTakeawaysMarkup,
  mythReality: mythRealityMarkup,
  profile: profileMarkup,
  prompt: promptMarkup,
  pullQuote: pullQuoteMarkup,
  questionAnswer: questionAnswerMarkup,
  relatedPiece: relatedPieceMarkup,
  resultFigures: resultFiguresMarkup,
  steps: stepsMarkup,
  table: tableMarkup,
  timeline: timelineMarkup,
  video: videoMarkup,
}

type TextBlock = Extract<Body[number], {_type: 'block'}>

/** A body as elements, with its footnotes below it; blocks of unknown types are skipped. */
export function bodyMarkup(given: Body, sources: readonly Source[] = []): ElementContent[] {
  const {body, notes} = numbered(given, shownSources(sources))
  const parts = passages(body).flatMap((passage) =>
    Array.isArray(passage) ? textMarkup(passage) : partMarkup(passage),
  )
  if (notes.length === 0) return parts
  return [...parts, h('h2', 'Notes'), h('ol', ...notes.map(({text}) => h('li', text)))]
}

type Part = Exclude<Body[number], TextBlock>

/** A body divided into blocks, and the runs of text between them, as a list has several parts. */
function passages(body: Body): (Part | TextBlock[])[] {
  const all: (Part | TextBlock[])[] = []
  for (const part of body) {
    const last = all.at(-1)
    if (part._type !== 'block') all.push(part)
    else if (Array.isArray(last)) last.push(part)
    else all.push([part])
  }
  return all
}

function partMarkup(part: Part): ElementContent[] {
  return Object.hasOwn(blockMarkup, part._type) ? markupOf(part._type, part) : []
}

function markupOf<T extends BlockType>(type: T, value: Block<T>): ElementContent[] {
  return blockMarkup[type](value)
}
