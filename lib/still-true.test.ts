import {byNextCheck, checksAt, correctionsOf, dayFrom, replacedOf} from './still-true'

const piece = (
  _id: string,
  verifiedOn: string | null,
  reviewBy: string | null,
  more: {by?: string; corrections?: {date: string | null; text: string}[]} = {},
) => ({
  _id,
  freshness: {verifiedOn, reviewBy, supersededBy: more.by === undefined ? null : {slug: more.by}},
  corrections: more.corrections ?? [],
})

const ids = (pieces: readonly {_id: string}[]) => pieces.map(({_id}) => _id)

const today = '2026-11-30'

test('a check is overdue on the day after the one that was announced', () => {
  const {overdue, soon, lately} = checksAt(
    [
      piece('late', '2026-01-01', '2026-11-29'),
      piece('today', '2026-01-01', '2026-11-30'),
      piece('soon', '2026-11-29', '2027-01-29'),
      piece('far', '2026-11-20', '2027-01-30'),
    ],
    today,
  )
  expect(ids(overdue)).toEqual(['late'])
  expect(ids(soon)).toEqual(['today', 'soon'])
  expect(ids(lately)).toEqual(['soon', 'far'])
})

test('pieces stand by their next check, those that name none last, and what was replaced nowhere', () => {
  const pieces = [
    piece('none', '2026-05-01', null),
    piece('neither', null, null, {corrections: [{date: '2026-01-01', text: 'Wrong.'}]}),
    piece('later', '2026-05-01', '2027-02-01'),
    piece('replaced', '2026-05-01', '2026-06-01', {by: 'newer'}),
    piece('sooner', null, '2027-01-01'),
    piece('nonsense', '2026-06-01', 'soon'),
  ]
  expect(ids(byNextCheck(pieces))).toEqual(['sooner', 'later', 'nonsense', 'none'])
  expect(ids(replacedOf(pieces))).toEqual(['replaced'])
})

test('a piece whose successor has no address is still checked', () => {
  const pieces = [piece('waiting', '2026-05-01', '2026-06-01', {by: ''})]
  expect(ids(checksAt(pieces, today).overdue)).toEqual(['waiting'])
  expect(replacedOf(pieces)).toEqual([])
})

test('corrections of all pieces stand in one list, newest first; one without a date is last', () => {
  const found = correctionsOf([
    piece('a', null, null, {
      corrections: [
        {date: '2026-01-01', text: 'First.'},
        {date: null, text: 'Undated.'},
        {date: '2026-03-01', text: ''},
      ],
    }),
    piece('b', null, null, {corrections: [{date: '2026-02-01', text: 'Second.'}]}),
  ])
  expect(found.map(({correction}) => correction.text)).toEqual(['Second.', 'First.', 'Undated.'])
  expect(found[0]?.piece._id).toBe('b')
})

test('days are counted across months', () => {
  expect(dayFrom('2026-11-30', 1)).toBe('2026-12-01')
  expect(dayFrom('2026-03-01', -1)).toBe('2026-02-28')
})
