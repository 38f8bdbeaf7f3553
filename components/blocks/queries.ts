import {audioProjection} from './audio/query'
import {callToActionProjection} from './call-to-action/query'
import {calloutProjection} from './callout/query'
import {chartProjection} from './chart/query'
import {checklistProjection} from './checklist/query'
import {codeProjection} from './code/query'
import {comparisonTableProjection} from './comparison-table/query'
import {embedProjection} from './embed/query'
import {faqProjection} from './faq/query'
import {figureProjection} from './figure/query'
import {galleryProjection} from './gallery/query'
import {keyTakeawaysProjection} from './key-takeaways/query'
import {mythRealityProjection} from './myth-reality/query'
import {profileProjection} from './profile/query'
import {promptProjection} from './prompt/query'
import {pullQuoteProjection} from './pull-quote/query'
import {questionAnswerProjection} from './question-answer/query'
import {resultFiguresProjection} from './result-figures/query'
import {relatedPieceProjection} from './related-piece/query'
import {simpleTextProjection} from './simple-text-query'
import {stepsProjection} from './steps/query'
import {tableProjection} from './table/query'
import {timelineProjection} from './timeline/query'
import {videoProjection} from './video/query'

/** Projection of a body: text with resolved links, and each block with its component's fields. */
export const bodyProjection = `{
  _type,
  _key,
  _type == "block" => ${simpleTextProjection},
  _type == "audio" => ${audioProjection},
  _type == "callToAction" => ${callToActionProjection},
  _type == "callout" => ${calloutProjection},
  _type == "chart" => ${chartProjection},
  _type == "checklist" => ${checklistProjection},
  _type == "code" => ${codeProjection},
  _type == "comparisonTable" => ${comparisonTableProjection},
  _type == "embed" => ${embedProjection},
  _type == "faq" => ${faqProjection},
  _type == "figure" => ${figureProjection},
  _type == "gallery" => ${galleryProjection},
  _type == "keyTakeaways" => ${keyTakeawaysProjection},
  _type == "mythReality" => ${mythRealityProjection},
  _type == "profile" => ${profileProjection},
  _type == "prompt" => ${promptProjection},
  _type == "pullQuote" => ${pullQuoteProjection},
  _type == "questionAnswer" => ${questionAnswerProjection},
  _type == "relatedPiece" => ${relatedPieceProjection},
  _type == "resultFigures" => ${resultFiguresProjection},
  _type == "steps" => ${stepsProjection},
  _type == "table" => ${tableProjection},
  _type == "timeline" => ${timelineProjection},
  _type == "video" => ${videoProjection}
}`
