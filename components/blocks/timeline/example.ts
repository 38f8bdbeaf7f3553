import type {StoredBlock} from '../types'

export const timelineExample: StoredBlock<'timeline'> = {
  _key: 'twelve-weeks',
  _type: 'timeline',
  title: 'A pilot in three dates',
  events: [
    {
      _key: 'choose',
      _type: 'event',
      when: 'Week 2',
      title: 'The candidates are chosen',
      text: 'Three models, sixty items, and a measure that nobody may change afterwards.',
    },
    {_key: 'users', _type: 'event', when: 'Week 4', title: 'The first five people use it'},
    {
      _key: 'decide',
      _type: 'event',
      when: 'Week 12',
      title: 'It is decided',
      text: 'On the day that was agreed at the beginning.',
    },
  ],
}
