import {stegaClean} from 'next-sanity'
import {isOverdue} from '@/lib/still-true'
import {CalendarDate} from '../calendar-date'
import {Entries, Entry} from './entry'
import type {Known} from './known'

interface CheckedPiecesProps {
  pieces: readonly Known[]
  /** The day by which a check is overdue. */
  today: string
  level: 2 | 3
  /** Which of its days comes first: that of the next check, or that of the last. */
  by: 'next' | 'last'
}

/** Pieces with their last and next check, and the versions of models that they were tested with. */
export function CheckedPieces({pieces, today, level, by}: CheckedPiecesProps) {
  return (
    <Entries>
      {pieces.map((piece) => (
        <Entry
          key={piece._id}
          piece={piece}
          level={level}
          when={<When piece={piece} today={today} by={by} />}
          aside={<TestedWith piece={piece} />}
        />
      ))}
    </Entries>
  )
}

function When({piece, today, by}: {piece: Known; today: string; by: 'next' | 'last'}) {
  const {verifiedOn, reviewBy} = piece.freshness
  const last = verifiedOn && (
    <>
      Checked <CalendarDate iso={verifiedOn} />
    </>
  )
  const late = isOverdue(reviewBy, today)
  const next = reviewBy ? (
    <>
      {late ? 'Was due ' : 'Due by '}
      <CalendarDate iso={reviewBy} />
    </>
  ) : (
    'No next check named'
  )
  return (
    <>
      <p className={`font-semibold ${late && by === 'next' ? 'text-warn' : ''}`}>
        {by === 'next' ? next : last}
      </p>
      <p className="text-meta text-muted">{by === 'next' ? (last ?? 'Not checked yet') : next}</p>
    </>
  )
}

/** Models with the version that was tested, or else those that the piece is about. */
function TestedWith({piece: {uses, models}}: {piece: Known}) {
  const tested = uses.flatMap(({model, version}) =>
    model?.name ? [[model.name, version].filter(Boolean).join(' ')] : [],
  )
  const about = models.flatMap(({name}) => (name ? [name] : []))
  const names = distinct(tested.length > 0 ? tested : about)
  if (names.length === 0) return null
  const replaced = models.filter(({name, supersededBy}) => name && supersededBy?.name)
  return (
    <>
      <p>
        {tested.length > 0 ? 'Tested with' : 'About'} {names.join(', ')}
      </p>
      {replaced.map(({_id, name, supersededBy}) => (
        <p key={_id} className="text-mark">
          {supersededBy?.name} has replaced {name}
        </p>
      ))}
    </>
  )
}

/** Names without repetition; the stega characters of a preview tell the same names apart. */
const distinct = (names: readonly string[]) => [
  ...new Map(names.map((name) => [stegaClean(name), name])).values(),
]
