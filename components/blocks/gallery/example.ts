import {exampleDiagram} from '../example-documents'
import type {StoredBlock} from '../types'

const drawing = (alt: string) => ({
  _type: 'picture' as const,
  asset: {_type: 'reference' as const, _ref: exampleDiagram._id},
  alt,
  credit: 'Drawn by the editors',
})

export const galleryExample: StoredBlock<'gallery'> = {
  _key: 'two-screens',
  _type: 'gallery',
  title: 'The screen before and after',
  pictures: [
    {
      _key: 'before',
      _type: 'galleryPicture',
      picture: drawing('A screen with one score for a whole document.'),
      caption: 'The first version: one figure, and no sentence that it belongs to.',
    },
    {
      _key: 'after',
      _type: 'galleryPicture',
      picture: drawing('A screen with marks beside eleven sentences.'),
      caption: 'The second: each remark stands beside its sentence.',
    },
  ],
}
