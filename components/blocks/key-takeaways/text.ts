import type {Block} from '../types'

export const keyTakeawaysText = ({items}: Block<'keyTakeaways'>) =>
  ['Key takeaways', ...items.map((item) => `- ${item}`)].join('\n')
