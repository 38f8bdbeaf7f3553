import {exampleDiagram, exampleFilm} from '../example-documents'
import type {StoredBlock} from '../types'

export const videoExample: StoredBlock<'video'> = {
  _key: 'a-review',
  _type: 'video',
  title: 'One review by hand, from the first reading to the signature',
  duration: '4:30',
  file: {_type: 'file', asset: {_type: 'reference', _ref: exampleFilm._id}},
  poster: {
    _type: 'picture',
    asset: {_type: 'reference', _ref: exampleDiagram._id},
    alt: 'A letter with eleven marks.',
  },
  transcript: 'I read it once, fast, as a customer would.\n\nThen I read it against the checklist.',
}
