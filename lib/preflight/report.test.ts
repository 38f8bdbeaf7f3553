import {reportOn} from './report.ts'

const sound = {
  _type: 'guide',
  title: 'Sound',
  slug: {current: 'sound'},
  disclosure: {paid: true, note: 'x'},
  cover: {_type: 'picture', asset: {_ref: 'image-a'}, alt: 'A desk'},
  authors: [{_ref: 'somebody'}],
  body: [{_type: 'figure', _key: 'f'}],
}

test('a sound dataset has nothing to report', () => {
  expect(reportOn([{_id: 'a', ...sound}], '2026-11-24')).toEqual({
    lines: [],
    errors: 0,
    warnings: 0,
    checked: 1,
  })
})

test('each finding stands under its document, which says whether it is a draft', () => {
  const results = [{_key: 'r', before: 3, after: 2}]
  const {lines, errors, warnings} = reportOn([{_id: 'drafts.b', ...sound, results}], '2026-11-24')
  expect(lines).toEqual([
    'Sound (guide b, draft)',
    expect.stringMatching(/^ {2}✗ results\.r: Say how .+ \[number-without-method\]$/),
    expect.stringMatching(/^ {2}! sources: Name the source .+ \[number-without-source\]$/),
  ])
  expect({errors, warnings}).toEqual({errors: 1, warnings: 1})
})

test('documents judge each other, and people are not judged', () => {
  const {lines, checked} = reportOn(
    [
      {_id: 'a', ...sound},
      {_id: 'b', ...sound},
      {_id: 'p', _type: 'person', name: 'A person'},
    ],
    '2026-11-24',
  )
  expect(checked).toBe(2)
  expect(lines.filter((line) => line.includes('[slug-collision]'))).toHaveLength(2)
})
