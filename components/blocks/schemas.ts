import {callout} from './callout/schema'
import {codeMember} from './code/schema'
import {faq} from './faq/schema'
import {figure} from './figure/schema'
import {keyTakeaways} from './key-takeaways/schema'
import {pullQuote} from './pull-quote/schema'
import {questionAnswer} from './question-answer/schema'
import {steps} from './steps/schema'

/** Block types of ours, in the order of the insert menu. */
export const blockSchemas = [keyTakeaways, figure, pullQuote, callout, steps, faq, questionAnswer]

/** What may stand in a body besides text. */
export const blockMembers = [...blockSchemas.map(({name}) => ({type: name})), codeMember]
