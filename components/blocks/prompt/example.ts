import {exampleModel} from '../example-documents'
import type {StoredBlock} from '../types'

export const promptExample: StoredBlock<'prompt'> = {
  _key: 'sort-letters',
  _type: 'prompt',
  title: 'Sort a letter into one of our kinds',
  text: 'Below is a letter to an insurer. Answer with one of these words and nothing else: [kinds].\nIf none fits, answer: none.',
  model: {_type: 'reference', _ref: exampleModel._id},
  version: '8B Instruct',
  testedOn: '2026-10-02',
  note: 'Count how often it answers none: that is where your kinds overlap.',
}
