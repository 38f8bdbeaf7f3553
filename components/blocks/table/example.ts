import type {StoredBlock} from '../types'

const row = (key: string, ...cells: string[]) => ({_key: key, _type: 'tableRow' as const, cells})

export const tableExample: StoredBlock<'table'> = {
  _key: 'measures',
  _type: 'table',
  caption: 'Measures, and what to count with them',
  headerRow: true,
  headerColumn: true,
  rows: [
    row('head', 'Measure', 'For', 'Count'),
    row('minutes', 'Minutes per item', 'writing, reviewing', 'the review as well'),
    row('contact', 'First-contact resolution', 'enquiries'),
  ],
}
