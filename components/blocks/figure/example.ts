import {exampleDiagram} from '../example-documents'
import type {StoredBlock} from '../types'

export const figureExample: StoredBlock<'figure'> = {
  _key: 'six-weeks',
  _type: 'figure',
  picture: {
    _type: 'picture',
    asset: {_type: 'reference', _ref: exampleDiagram._id},
    alt: 'A line of six weeks: two to choose and measure, three to try, one to decide.',
    credit: 'Drawn by the editors',
  },
  caption: 'Four of the six weeks pass before anybody outside the team sees a result.',
  size: 'wide',
}
