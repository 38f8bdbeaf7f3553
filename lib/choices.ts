import {labels} from './labels'

type LabelSet = keyof typeof labels

/** Options of a list field, with the titles that readers see. */
export const choices = (set: LabelSet) =>
  Object.entries(labels[set]).map(([value, title]) => ({value, title}))
