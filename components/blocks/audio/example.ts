import {exampleSound} from '../example-documents'
import type {StoredBlock} from '../types'

export const audioExample: StoredBlock<'audio'> = {
  _key: 'three-questions',
  _type: 'audio',
  title: 'Three questions to ask when somebody brings you a tool',
  duration: '1:05',
  file: {_type: 'file', asset: {_type: 'reference', _ref: exampleSound._id}},
  transcript: 'Whose name is on the decision afterwards?\n\nCan I see the sentence?',
}
