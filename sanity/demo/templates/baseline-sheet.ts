import writeExcelFile, {type Row} from 'write-excel-file/node'

const rowsOfBaseline = 20
const rowsOfPilot = 200

const head = {fontWeight: 'bold', backgroundColor: '#edf2ef', wrap: true} as const

/** A row of cells in bold under which readers fill in theirs. */
const header = (...names: string[]): Row => names.map((value) => ({value, ...head}))

/** Rows with a number and nothing else. */
const emptyRows = (count: number): Row[] =>
  Array.from({length: count}, (_, index) => [{value: index + 1}])

/** A cell that is computed, and empty until there is something to compute from. */
const formula = (counted: string, value: string, format: string) => ({
  type: 'Formula' as const,
  value: `=IF(COUNTA(${counted})=0,"",${value})`,
  format,
})

const first = 2
const lastOf = (rows: number) => first + rows - 1

/** What the two lists come to, beside each other. */
function comparison(): Row[] {
  const list = (sheet: string, column: string, rows: number) =>
    `'${sheet}'!$${column}$${first}:$${column}$${lastOf(rows)}`
  const before = (column: string) => list('Before', column, rowsOfBaseline)
  const pilot = (column: string) => list('Weeks 5 to 10', column, rowsOfPilot)
  const minutesWith = (word: string) =>
    `IFERROR(AVERAGEIF(${pilot('E')},"${word}",${pilot('F')}),"")`
  const countWith = (word: string) => `COUNTIF(${pilot('E')},"${word}")`
  const correctedWith = (word: string) =>
    `IFERROR(COUNTIFS(${pilot('E')},"${word}",${pilot('H')},"yes")/${countWith(word)},"")`
  return [
    header('', 'Before', 'Without the tool', 'With the tool'),
    [
      'Items counted',
      formula(before('E'), `COUNT(${before('E')})`, '0'),
      formula(pilot('E'), countWith('without'), '0'),
      formula(pilot('E'), countWith('with'), '0'),
    ],
    [
      'Minutes per item, on average',
      formula(before('E'), `AVERAGE(${before('E')})`, '0.0'),
      formula(pilot('E'), minutesWith('without'), '0.0'),
      formula(pilot('E'), minutesWith('with'), '0.0'),
    ],
    [
      'Share corrected later',
      formula(before('F'), `COUNTIF(${before('F')},"yes")/COUNTA(${before('F')})`, '0%'),
      formula(pilot('E'), correctedWith('without'), '0%'),
      formula(pilot('E'), correctedWith('with'), '0%'),
    ],
    [],
    ['Everything on this page is computed from the other two.'],
    ['“Without the tool” is the fair comparison: the same weeks, the same backlog.'],
  ]
}

/** The table of the measurements, as a spreadsheet: before the pilot, during it, and compared. */
export function baselineSheet(): Promise<Buffer> {
  const wide = {width: 26}
  const narrow = {width: 13}
  return writeExcelFile(
    [
      {
        sheet: 'Before',
        orientation: 'landscape',
        stickyRowsCount: 1,
        columns: [{width: 5}, narrow, wide, {width: 18}, narrow, {width: 20}, {width: 34}],
        data: [
          header(
            'No.',
            'Date',
            'Item',
            'Measured by',
            'Minutes',
            'Corrected later? (yes/no)',
            'Note',
          ),
          ...emptyRows(rowsOfBaseline),
        ],
      },
      {
        sheet: 'Weeks 5 to 10',
        orientation: 'landscape',
        stickyRowsCount: 1,
        columns: [{width: 5}, narrow, wide, {width: 18}, {width: 20}, narrow, wide, {width: 20}],
        data: [
          header(
            'No.',
            'Date',
            'Item',
            'Done by',
            'Tool? (with/without)',
            'Minutes',
            'Proposal (accepted, changed, rejected)',
            'Corrected later? (yes/no)',
          ),
          ...emptyRows(rowsOfPilot),
        ],
      },
      {
        sheet: 'Compared',
        columns: [{width: 34}, {width: 18}, {width: 18}, {width: 18}],
        data: comparison(),
      },
    ],
    {fontFamily: 'Arial', fontSize: 10},
  ).toBuffer()
}
