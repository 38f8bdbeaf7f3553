/** The outcomes of case studies, best first: the stored value, the field that counts it, and its anchor. */
export const outcomes = [
  {value: 'worked', field: 'worked', short: 'Worked'},
  {value: 'mixed', field: 'mixed', short: 'Mixed'},
  {value: 'did-not-work', field: 'didNotWork', short: 'Did not'},
  {value: 'too-early', field: 'tooEarly', short: 'Too early'},
] as const

export type Outcome = (typeof outcomes)[number]
