import {labels} from './labels'

type LabelSet = keyof typeof labels

/** The choices of a list field, titled as readers will see them. */
export const choices = (set: LabelSet) =>
  Object.entries(labels[set]).map(([value, title]) => ({value, title}))
