import {exampleMyth} from '../example-documents'
import {paragraph} from '../example-text'
import type {StoredBlock} from '../types'

export const mythRealityExample: StoredBlock<'mythReality'> = {
  _key: 'any-model',
  _type: 'mythReality',
  myth: {_type: 'reference', _ref: exampleMyth._id, _weak: true},
  reality: [paragraph('here', 'In this case three models were tried on the same thirty letters.')],
}
