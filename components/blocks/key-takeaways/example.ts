import type {StoredBlock} from '../types'

export const keyTakeawaysExample: StoredBlock<'keyTakeaways'> = {
  _key: 'takeaways',
  _type: 'keyTakeaways',
  items: [
    'The officers ignored a tool that was right nine times in ten, because it answered a question they had not asked.',
    'The second version used the same model. What changed was who drew the screen.',
    'Nobody has measured the time saved, so this piece gives no figure for it.',
  ],
}
