import type {StoredBlock} from '../types'

export const checklistExample: StoredBlock<'checklist'> = {
  _key: 'before-the-first-item',
  _type: 'checklist',
  title: 'Before the first real item',
  items: [
    {
      _key: 'sentence',
      _type: 'checklistItem',
      text: 'The measure is written down in one sentence',
      note: 'A colleague can explain it back to you',
    },
    {_key: 'stop', _type: 'checklistItem', text: 'It is agreed what would make you stop'},
  ],
}
