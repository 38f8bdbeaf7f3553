import {RenderStarts} from './render-starts'

test('a rendering began when the page was first found missing, however often it was asked for', () => {
  const starts = new RenderStarts()
  starts.asked('/a', 100, true)
  starts.asked('/a', 200, true)
  expect(starts.ended('/a', 300)).toBe(100)
  expect(starts.ended('/a', 400)).toBe(400)
})

test('of a page that may have been good, the last asking before it was outdated counts for nothing', () => {
  const starts = new RenderStarts()
  starts.asked('/a', 100, false)
  starts.asked('/a', 200, true)
  expect(starts.ended('/a', 300)).toBe(200)
})

test('what began before a page was found good has come to nothing', () => {
  const starts = new RenderStarts()
  starts.asked('/a', 100, true)
  starts.isGood('/a')
  starts.asked('/a', 500, true)
  expect(starts.ended('/a', 600)).toBe(500)
})

test('pages that are asked for and never rendered are forgotten, the oldest first', () => {
  const starts = new RenderStarts()
  for (let n = 0; n <= 10_000; n += 1) starts.asked(`/made-up/${n}`, n + 1, true)
  expect(starts.ended('/made-up/0', 99_999)).toBe(99_999)
  expect(starts.ended('/made-up/10000', 99_999)).toBe(10_001)
})
