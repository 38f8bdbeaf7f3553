import {stegaClean} from 'next-sanity'
import {audioText} from './audio/text'
import {callToActionText} from './call-to-action/text'
import {calloutText} from './callout/text'
import {chartText} from './chart/text'
import {checklistText} from './checklist/text'
import {codeText} from './code/text'
import {comparisonTableText} from './comparison-table/text'
import {embedText} from './embed/text'
import {faqText} from './faq/text'
import {figureText} from './figure/text'
import {galleryText} from './gallery/text'
import {keyTakeawaysText} from './key-takeaways/text'
import {mythRealityText} from './myth-reality/text'
import {paragraphs, wordsOf} from './plain-text'
import {profileText} from './profile/text'
import {promptText} from './prompt/text'
import {pullQuoteText} from './pull-quote/text'
import {questionAnswerText} from './question-answer/text'
import {resultFiguresText} from './result-figures/text'
import {relatedPieceText} from './related-piece/text'
import {stepsText} from './steps/text'
import {tableText} from './table/text'
import {timelineText} from './timeline/text'
import type {Block, BlockType, Body} from './types'
import {videoText} from './video/text'

type BlockTexts = {[T in BlockType]: (value: Block<T>) => string}

/** Plain-text functions by block type. */
export const blockTexts: BlockTexts = {
  audio: audioText,
  callToAction: callToActionText,
  callout: calloutText,
  chart: chartText,
  checklist: checklistText,
  code: codeText,
  comparisonTable: comparisonTableText,
  embed: embedText,
  faq: faqText,
  figure: figureText,
  gallery: galleryText,
  keyTakeaways: keyTakeawaysText,
  mythReality: mythRealityText,
  profile: profileText,
  prompt: promptText,
  pullQuote: pullQuoteText,
  questionAnswer: questionAnswerText,
  relatedPiece: relatedPieceText,
  resultFigures: resultFiguresText,
  steps: stepsText,
  table: tableText,
  timeline: timelineText,
  video: videoText,
}

/**
 * The plain text of a body, blank lines between its blocks; blocks of unknown types are skipped.
 */
export function bodyText(body: Body): string {
  return stegaClean(paragraphs(...[...body].map(wordsOfPart)))
}

function wordsOfPart(part: Body[number]): string {
  if (part._type === 'block') return wordsOf([part])
  return Object.hasOwn(blockTexts, part._type) ? textOf(part._type, part) : ''
}

function textOf<T extends BlockType>(type: T, value: Block<T>): string {
  return blockTexts[type](value)
}
