import {paragraph} from '../example-text'
import type {StoredBlock} from '../types'

export const stepsExample: StoredBlock<'steps'> = {
  _key: 'first-week',
  _type: 'steps',
  title: 'The first week',
  items: [
    {
      _key: 'name-the-task',
      _type: 'step',
      title: 'Name one task',
      text: [paragraph('one', 'One, done every day, by people who want it to change.')],
      check: 'Two colleagues, asked apart, describe the same task.',
    },
    {
      _key: 'measure-today',
      _type: 'step',
      title: 'Measure it as it is today',
      text: [paragraph('time', 'Write down the minutes that thirty items take, and who counted.')],
      check: 'There is a figure, a date and a name on one page.',
    },
  ],
}
