import type {InferStrictComponents} from '@portabletext/react'
import {Callout} from './callout/callout'
import {Code} from './code/code'
import {Faq} from './faq/faq'
import {Figure} from './figure/figure'
import {KeyTakeaways} from './key-takeaways/key-takeaways'
import {lists} from './lists'
import {marks} from './marks'
import {PullQuote} from './pull-quote/pull-quote'
import {QuestionAnswer} from './question-answer/question-answer'
import {Steps} from './steps/steps'
import type {Body} from './types'

/** What draws each part of a body; a block that the query knows and this list does not is a compile error. */
export const components = {
  marks,
  list: lists,
  types: {
    callout: Callout,
    code: Code,
    faq: Faq,
    figure: Figure,
    keyTakeaways: KeyTakeaways,
    pullQuote: PullQuote,
    questionAnswer: QuestionAnswer,
    steps: Steps,
  },
} satisfies InferStrictComponents<Body>
