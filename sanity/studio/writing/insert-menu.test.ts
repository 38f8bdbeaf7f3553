import {blockMembers} from '@/components/blocks/schemas'
import {insertMenu} from './insert-menu'
import {thumbnailOf} from './thumbnails'

const offered = insertMenu.groups.flatMap(({of}) => of)

test('every block is in one group, and no group offers what there is not', () => {
  expect(offered.toSorted()).toEqual(blockMembers.map(({type}) => type).toSorted())
})

test.each(offered)('%s has a drawing of its own', (type) => {
  const drawing = thumbnailOf(type)
  expect(drawing).toMatch(/^data:image\/svg\+xml,/)
  const svg = decodeURIComponent(drawing?.split(',')[1] ?? '')
  const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml')
  expect(parsed.querySelector('parsererror')).toBeNull()
  expect(offered.filter((other) => thumbnailOf(other) === drawing)).toEqual([type])
})

test('a block without a drawing is shown by its icon', () => {
  expect(thumbnailOf('hologram')).toBeUndefined()
})
