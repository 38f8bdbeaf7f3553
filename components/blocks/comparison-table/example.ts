import type {StoredBlock} from '../types'

type Cells = NonNullable<NonNullable<StoredBlock<'comparisonTable'>['rows']>[number]['cells']>
type Verdict = Cells[number]['verdict']

const cell = (key: string, verdict: Verdict, note: string): Cells[number] => ({
  _key: key,
  _type: 'comparisonCell',
  ...(verdict ? {verdict} : {}),
  note,
  asOf: '2026-10-16',
  source: 'our assessment',
})

export const comparisonTableExample: StoredBlock<'comparisonTable'> = {
  _key: 'approaches',
  _type: 'comparisonTable',
  title: 'Three ways to run a model',
  columns: [
    {_key: 'in-house', _type: 'comparisonColumn', title: 'In-house', note: 'on machines of yours'},
    {_key: 'managed', _type: 'comparisonColumn', title: 'Managed service', note: 'over an API'},
  ],
  rows: [
    {
      _key: 'control',
      _type: 'comparisonRow',
      group: 'Data',
      title: 'Control over where the data is',
      cells: [
        cell('control-in-house', 'yes', 'it stays where you put it'),
        cell('control-managed', 'no', 'the provider’s protocols apply'),
      ],
    },
    {
      _key: 'set-up',
      _type: 'comparisonRow',
      group: 'Work',
      title: 'Quick to set up',
      cells: [cell('set-up-in-house', 'no', 'machines, people, tests')],
    },
  ],
}
