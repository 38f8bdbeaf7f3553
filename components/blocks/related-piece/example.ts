import {exampleGuide} from '../example-documents'
import type {StoredBlock} from '../types'

export const relatedPieceExample: StoredBlock<'relatedPiece'> = {
  _key: 'start-a-pilot',
  _type: 'relatedPiece',
  piece: {_type: 'reference', _ref: exampleGuide._id, _weak: true},
  why: 'It turns the question of this section into a plan for twelve weeks.',
}
