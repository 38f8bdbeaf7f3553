import {PersonLink} from './byline'
import {Picture} from '../picture'
import type {Piece, PieceOf} from './piece'

export type Speaker = PieceOf<'interview'>['speakers'][number]

interface SpeakersProps {
  speakers: readonly Speaker[]
  /** Whether with their portraits, which a picture of them at the head of the piece makes needless. */
  isPictured: boolean
}

/** Speakers, with their role and employer at the time. */
export function Speakers({speakers, isPictured}: SpeakersProps) {
  const known = speakers.filter((speaker): speaker is KnownSpeaker => Boolean(speaker.person?.name))
  if (known.length === 0) return null
  return (
    <ul className="stack-5">
      {known.map(({_key, person, role, employer}) => (
        <li key={_key} className="flex items-center gap-4 lg:block">
          {isPictured && (
            <Picture
              picture={person.portrait}
              ratio={1}
              sizes="6rem"
              className="size-20 shrink-0 lg:mb-3 lg:size-24"
            />
          )}
          <div className="text-small font-sans">
            <p className="font-semibold">
              <PersonLink person={person} />
            </p>
            {role && <p>{role}</p>}
            {employer && <p className="text-muted">{employer}</p>}
          </div>
        </li>
      ))}
    </ul>
  )
}

type KnownSpeaker = Speaker & {person: Piece['authors'][number]}

const othersInWords = (count: number) => (count === 1 ? 'one other' : `${count} others`)

// In a list; on the page of the interview all are named.
const most = 3

/** “Ruth Castellane, compliance officer”, for lists; keeps stega characters for click-to-edit. */
export function SpeakerNames({speakers}: {speakers: readonly Speaker[]}) {
  const known = speakers.filter(({person}) => person?.name)
  if (known.length === 0) return null
  return (
    <p className="text-small font-sans">
      {known.slice(0, most).map(({_key, person, role}, index) => (
        <span key={_key}>
          {index > 0 && '; '}
          <span className="font-semibold">{person?.name}</span>
          {role && `, ${role}`}
        </span>
      ))}
      {known.length > most && ` and ${othersInWords(known.length - most)}`}
    </p>
  )
}
