import type {InferStrictComponents} from '@portabletext/react'
import {Audio} from './audio/audio'
import {CallToAction} from './call-to-action/call-to-action'
import {Callout} from './callout/callout'
import {Chart} from './chart/chart'
import {Checklist} from './checklist/checklist'
import {Code} from './code/code'
import {ComparisonTable} from './comparison-table/comparison-table'
import {Embed} from './embed/embed'
import {Faq} from './faq/faq'
import {Figure} from './figure/figure'
import {Gallery} from './gallery/gallery'
import {KeyTakeaways} from './key-takeaways/key-takeaways'
import {lists} from './lists'
import {marks} from './marks'
import {MythReality} from './myth-reality/myth-reality'
import {Profile} from './profile/profile'
import {Prompt} from './prompt/prompt'
import {PullQuote} from './pull-quote/pull-quote'
import {QuestionAnswer} from './question-answer/question-answer'
import {ResultFigures} from './result-figures/result-figures'
import {RelatedPiece} from './related-piece/related-piece'
import {Steps} from './steps/steps'
import {Table} from './table/table'
import {Timeline} from './timeline/timeline'
import type {Body} from './types'
import {Video} from './video/video'

/**
 * The component of each part of a body: one that the query has and this list lacks is a compile
 * error.
 */
export const components = {
  marks,
  list: lists,
  types: {
    audio: Audio,
    callToAction: CallToAction,
    callout: Callout,
    chart: Chart,
    checklist: Checklist,
    code: Code,
    comparisonTable: ComparisonTable,
    embed: Embed,
    faq: Faq,
    figure: Figure,
    gallery: Gallery,
    keyTakeaways: KeyTakeaways,
    mythReality: MythReality,
    profile: Profile,
    prompt: Prompt,
    pullQuote: PullQuote,
    questionAnswer: QuestionAnswer,
    relatedPiece: RelatedPiece,
    resultFigures: ResultFigures,
    steps: Steps,
    table: Table,
    timeline: Timeline,
    video: Video,
  },
} satisfies InferStrictComponents<Body>
