import {dateInWords} from '../dates.ts'
import type {Rule} from './finding.ts'
import {textOf} from './stored.ts'

/** A piece is published when its day has come: before that, readers do not see it. */
export const publishedEarly: Rule = ({_id, publishedAt}, today) => {
  // It goes out with a release, on the day of that.
  if (textOf(_id).startsWith('versions.')) return []
  const due = new Date(textOf(publishedAt))
  // As exact as `today` is: where that is a date, nothing of this day is early.
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
