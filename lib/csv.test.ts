/** @jest-environment node */
import {parse} from 'csv-parse/sync'
import {csvOf} from './csv'

/** What a strict parser reads, by its header. */
const read = (text: string): unknown => parse(text, {columns: true, record_delimiter: '\r\n'})

test('what is written is read back by a parser of others, whatever stands in it', () => {
  const rows = [
    {name: 'A, B and “C”', note: 'He said "no".', figure: 45.5},
    {name: 'Line one\r\nline two\nthree', note: 'ü 日本語 😀', figure: -3},
    {name: '', note: ' blanks ', figure: 0},
  ]
  const text = csvOf(['name', 'note', 'figure'], rows)
  expect(read(text)).toEqual(rows.map((row) => ({...row, figure: String(row.figure)})))
})

test('the header comes first, each line ends in CRLF, and what is unknown is empty', () => {
  const rows = [
    {a: null, b: true as boolean | undefined},
    {a: null, b: undefined},
  ]
  expect(csvOf(['b', 'a'], rows)).toBe('b,a\r\ntrue,\r\n,\r\n')
})

test.each(['=1+1', '+49 30', '-2', '@SUM(A1)', '\t=1', ' =1', '\r=1', '＝1', '\uFEFF=1'])(
  'a spreadsheet runs nothing in %j',
  (value) => {
    expect(parse(csvOf(['a'], [{a: value}]), {from_line: 2, record_delimiter: '\r\n'})).toEqual([
      [`'${value}`],
    ])
  },
)

test('figures stay figures, and other texts are left alone', () => {
  expect(csvOf(['a'], [{a: -78.5}, {a: '45 → 10'}, {a: '“=”'}])).toBe(
    'a\r\n-78.5\r\n45 → 10\r\n“=”\r\n',
  )
})
