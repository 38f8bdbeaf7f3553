import {refusalOf, sortFiles} from './picture-files'

const file = (name: string, type: string, size = 1) => {
  const made = new File(['x'], name, {type})
  Object.defineProperty(made, 'size', {value: size})
  return made
}

test.each([
  ['photo.jpg', 'image/jpeg'],
  ['photo.avif', 'image/avif'],
  // Some systems do not know the type of newer formats.
  ['photo.avif', ''],
  ['scan.TIF', 'image/tiff'],
])('%s is a picture', (name, type) => {
  expect(refusalOf(file(name, type))).toBeUndefined()
})

test.each([
  ['IMG_1.HEIC', 'image/heic'],
  ['IMG_1.heif', ''],
  ['IMG_1', 'image/heif'],
])('%s of a phone is refused with the way to save it otherwise', (name, type) => {
  expect(refusalOf(file(name, type))).toMatch(/HEIC picture.*as a JPEG.*Most Compatible/)
})

test('what is no picture, or too large, is refused with what to do instead', () => {
  expect(refusalOf(file('notes.pdf', 'application/pdf'))).toMatch(/“notes.pdf” is not a picture/)
  expect(refusalOf(file('raw.psd', 'image/vnd.adobe.photoshop'))).toMatch(/JPEG or PNG/)
  expect(refusalOf(file('wall.jpg', 'image/jpeg', 200_000_000))).toMatch(/larger than 100 MB/)
})

test('of several files the pictures are kept in their order', () => {
  const files = [file('b.jpg', 'image/jpeg'), file('x.heic', ''), file('a.png', 'image/png')]
  const {pictures, refusals} = sortFiles(files)
  expect(pictures.map(({name}) => name)).toEqual(['b.jpg', 'a.png'])
  expect(refusals).toHaveLength(1)
})
