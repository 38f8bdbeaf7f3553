import type {StoredBlock} from '../types'

export const codeExample: StoredBlock<'code'> = {
  _key: 'pilot-json',
  _type: 'code',
  language: 'json',
  filename: 'pilot.json',
  code: `{
  "task": "Sort incoming letters into one of twelve kinds",
  "decideOn": "2027-02-12",
  "stopIf": "More than 8 of 60 test items are wrong",
  "measure": {"name": "minutes per letter", "before": null}
}`,
  highlightedLines: [4],
}
