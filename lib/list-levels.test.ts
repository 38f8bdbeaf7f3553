import {levelled} from './list-levels'

const item = (level?: number, listItem = 'bullet') => ({listItem, level})
const levelsOf = (...levels: (number | undefined)[]) =>
  levelled(levels.map((level) => item(level))).map(({level}) => level)

test.each([
  [
    [1, 2, 3, 1],
    [1, 2, 3, 1],
  ],
  [
    [3, 3, 3],
    [1, 1, 1],
  ],
  [
    [3, 1, 2],
    [1, 1, 2],
  ],
  [
    [1, 3, 2, 3, 1],
    [1, 2, 2, 3, 1],
  ],
  [
    [2, 4, 3],
    [1, 2, 2],
  ],
  [
    [undefined, 2],
    [1, 2],
  ],
])('levels %j are drawn as %j', (stored, drawn) => {
  expect(levelsOf(...stored)).toEqual(drawn)
})

test('a paragraph ends a list, and stays as it is', () => {
  const paragraph = {style: 'normal'}
  expect(levelled([item(3), paragraph, item(2)])).toEqual([item(1), paragraph, item(1)])
})
