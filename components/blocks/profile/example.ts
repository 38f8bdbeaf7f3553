import {exampleSpeaker} from '../example-documents'
import type {StoredBlock} from '../types'

export const profileExample: StoredBlock<'profile'> = {
  _key: 'maren-oduya',
  _type: 'profile',
  person: {_type: 'reference', _ref: exampleSpeaker._id},
  text: 'She reviewed the letters by hand before there was a tool, and helped to draw its second version.',
}
