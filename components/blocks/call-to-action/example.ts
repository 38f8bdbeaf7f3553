import {exampleGuide} from '../example-documents'
import type {StoredBlock} from '../types'

export const callToActionExample: StoredBlock<'callToAction'> = {
  _key: 'plan-a-pilot',
  _type: 'callToAction',
  title: 'A plan for the first twelve weeks',
  text: 'Six steps, each with a way to tell that it worked.',
  label: 'Plan a pilot',
  piece: {_type: 'reference', _ref: exampleGuide._id, _weak: true},
}
