import {audio} from './audio/schema'
import {callToAction} from './call-to-action/schema'
import {callout} from './callout/schema'
import {chart} from './chart/schema'
import {checklist} from './checklist/schema'
import {codeMember} from './code/schema'
import {comparisonTable} from './comparison-table/schema'
import {embed} from './embed/schema'
import {faq} from './faq/schema'
import {figure} from './figure/schema'
import {gallery} from './gallery/schema'
import {keyTakeaways} from './key-takeaways/schema'
import {mythReality} from './myth-reality/schema'
import {profile} from './profile/schema'
import {prompt} from './prompt/schema'
import {pullQuote} from './pull-quote/schema'
import {questionAnswer} from './question-answer/schema'
import {resultFigures} from './result-figures/schema'
import {relatedPiece} from './related-piece/schema'
import {steps} from './steps/schema'
import {table} from './table/schema'
import {timeline} from './timeline/schema'
import {video} from './video/schema'

/** Our block types, in the order of the insert menu. */
export const blockSchemas = [
  keyTakeaways,
  figure,
  pullQuote,
  callout,
  steps,
  faq,
  questionAnswer,
  comparisonTable,
  table,
  checklist,
  prompt,
  resultFigures,
  chart,
  mythReality,
  relatedPiece,
  callToAction,
  timeline,
  profile,
  gallery,
  embed,
  video,
  audio,
]

/** Members of a body besides text. */
export const blockMembers = [
  ...blockSchemas.map(({name, title}) => ({type: name, title})),
  codeMember,
]
