import {audioExample} from './audio/example'
import {callToActionExample} from './call-to-action/example'
import {calloutExample} from './callout/example'
import {chartExample} from './chart/example'
import {checklistExample} from './checklist/example'
import {codeExample} from './code/example'
import {comparisonTableExample} from './comparison-table/example'
import {embedExample} from './embed/example'
import {faqExample} from './faq/example'
import {figureExample} from './figure/example'
import {galleryExample} from './gallery/example'
import {keyTakeawaysExample} from './key-takeaways/example'
import {mythRealityExample} from './myth-reality/example'
import {profileExample} from './profile/example'
import {promptExample} from './prompt/example'
import {pullQuoteExample} from './pull-quote/example'
import {questionAnswerExample} from './question-answer/example'
import {resultFiguresExample} from './result-figures/example'
import {relatedPieceExample} from './related-piece/example'
import {stepsExample} from './steps/example'
import {tableExample} from './table/example'
import {timelineExample} from './timeline/example'
import type {BlockType, StoredBlock} from './types'
import {videoExample} from './video/example'

type BlockExamples = {[T in BlockType]: StoredBlock<T>}

/**
 * One complete block of each type, as stored; example-documents.ts has the documents it refers to.
 */
export const examples: BlockExamples = {
  audio: audioExample,
  callToAction: callToActionExample,
  callout: calloutExample,
  chart: chartExample,
  checklist: checklistExample,
  code: codeExample,
  comparisonTable: comparisonTableExample,
  embed: embedExample,
  faq: faqExample,
  figure: figureExample,
  gallery: galleryExample,
  keyTakeaways: keyTakeawaysExample,
  mythReality: mythRealityExample,
  profile: profileExample,
  prompt: promptExample,
  pullQuote: pullQuoteExample,
  questionAnswer: questionAnswerExample,
  relatedPiece: relatedPieceExample,
  resultFigures: resultFiguresExample,
  steps: stepsExample,
  table: tableExample,
  timeline: timelineExample,
  video: videoExample,
}
