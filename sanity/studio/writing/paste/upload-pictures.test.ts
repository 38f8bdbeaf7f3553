import {nothingLeftOut} from './left-out'
import type {Pasted} from './paste'
import {withUploads, type Assets} from './upload-pictures'

const figure = (key: string) => ({
  _type: 'figure',
  _key: key,
  picture: {_type: 'picture', alt: `Picture ${key}`},
})
const file = (name: string) => new File(['bytes'], name, {type: 'image/png'})

test('figures get their assets; what is refused or unknown is left out, with its place', async () => {
  const lake: Assets = {
    upload: async ({name}) => {
      if (name === 'bad.png') throw new Error('The lake refuses it.')
      return `image-${name}`
    },
    has: async (id) => id === 'image-known',
  }
  const pasted: Pasted = {
    blocks: [figure('a'), figure('b'), figure('c'), figure('d')],
    pictures: new Map<string, File | string>([
      ['a', file('good.png')],
      ['b', file('bad.png')],
      ['c', 'image-known'],
      ['d', 'image-gone'],
    ]),
    places: [],
    leftOut: {...nothingLeftOut(), pictures: 1},
  }

  const {blocks, places, leftOut} = await withUploads(pasted, lake)

  const asset = (id: string) => ({picture: {asset: {_type: 'reference', _ref: id}}})
  expect(blocks).toMatchObject([
    {_key: 'a', ...asset('image-good.png')},
    {_key: 'c', ...asset('image-known')},
  ])
  expect(places).toEqual([
    {alt: 'Picture b', after: 'a'},
    {alt: 'Picture d', after: 'c'},
  ])
  expect(leftOut.pictures).toBe(3)
})
