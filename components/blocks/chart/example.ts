import type {StoredBlock} from '../types'

export const chartExample: StoredBlock<'chart'> = {
  _key: 'usable-drafts',
  _type: 'chart',
  title: 'Two of three drafts could be used after the third week',
  kind: 'line',
  unit: 'usable drafts of 60',
  labels: ['Week 1', 'Week 2', 'Week 3', 'Week 4'],
  series: [
    {_key: 'with', _type: 'chartSeries', name: 'With examples', values: [22, 31, 40, 41]},
    {_key: 'without', _type: 'chartSeries', name: 'Without', values: [20, 19, 24]},
  ],
  source: 'An invented count, to show the chart',
}
