import {exampleSpeaker} from '../example-documents'
import {paragraph} from '../example-text'
import type {StoredBlock} from '../types'

export const questionAnswerExample: StoredBlock<'questionAnswer'> = {
  _key: 'when-trusted',
  _type: 'questionAnswer',
  question: 'When did you begin to trust it?',
  answers: [
    {
      _key: 'maren',
      _type: 'answer',
      speaker: {_type: 'reference', _ref: exampleSpeaker._id},
      text: [
        paragraph('wrong', 'When it was wrong, and showed me where it had looked.'),
        paragraph('sheet', 'Since then I read the passage first and the answer after it.'),
      ],
    },
  ],
}
