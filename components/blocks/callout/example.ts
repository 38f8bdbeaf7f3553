import {paragraph} from '../example-text'
import type {StoredBlock} from '../types'

export const calloutExample: StoredBlock<'callout'> = {
  _key: 'before-you-upload',
  _type: 'callout',
  tone: 'warning',
  title: 'Before you paste a client’s letter into a demo',
  text: [
    paragraph(
      'terms',
      'A trial account often has other terms than the contract you will sign: ask where the text goes, how long it is kept and whether it trains a model.',
    ),
    paragraph('made-up', 'Until you know, test with letters that you have made up yourself.'),
  ],
}
