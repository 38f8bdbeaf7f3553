import type {StoredBlock} from '../types'

export const resultFiguresExample: StoredBlock<'resultFigures'> = {
  _key: 'two-figures',
  _type: 'resultFigures',
  title: 'What a shop reported',
  results: [
    {
      _key: 'minutes',
      _type: 'result',
      label: 'Time for one description',
      before: 45,
      after: 10,
      unit: 'minutes',
      betterWhen: 'lower',
      measuredBy: 'client',
      method: 'Reported by the client together with the integrator.',
      period: 'Not published',
    },
    {_key: 'mood', _type: 'result', label: 'Mood of the writers', measuredBy: 'editors'},
  ],
}
