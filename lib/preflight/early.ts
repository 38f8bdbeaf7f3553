import {dateInWords} from '../dates.ts'
import type {Rule} from './finding.ts'
import {textOf} from './stored.ts'

/** Finds a piece that is published before its own date, until which readers do not see it. */
export const publishedEarly: Rule = ({_id, publishedAt}, today) => {
  // A release publishes it, on the release's own date.
  if (textOf(_id).startsWith('versions.')) return []
  const due = new Date(textOf(publishedAt))
  // Compared with the precision of `today`: if that is a date, nothing of this day is early.
  if (Number.isNaN(due.getTime()) || due.toISOString().slice(0, today.length) <= today) return []
  return [
    {
      rule: 'published-early',
      level: 'error',
      message: `Readers do not see it before ${dateInWords(due.toISOString())}. To have it published then, choose Schedule publish in the menu beside Publish; to publish it now, give a date that is not in the future.`,
      path: ['publishedAt'],
    },
  ]
}
