import {Select} from '@sanity/ui'
import {useId} from 'react'
import type {PreviewLink} from '@/lib/previews/preview-link'
import {Labelled} from '../labelled'
import type {NewLink} from './link-work'
import type {PieceRelease} from './use-piece-releases'

/** The unpublished versions of a piece. */
export interface Unpublished {
  piece: NonNullable<PreviewLink['piece']>
  hasDraft: boolean
  /** Releases with a version of the piece. */
  releases: readonly PieceRelease[]
}

type Shown = Pick<NewLink, 'piece' | 'release' | 'shows'>

interface Choice {
  value: string
  title: string
  shown: Shown
}

interface ShowsFieldProps extends Unpublished {
  /** Undefined until one is chosen, which means the draft if there is one. */
  value: string | undefined
  onChange: (value: string) => void
}

/**
 * Field for what a link shows: the current draft at each visit, the draft as it is now, or a
 * release.
 */
export function ShowsField({value, onChange, ...unpublished}: ShowsFieldProps) {
  const id = useId()
  const choices = choicesOf(unpublished)
  return (
    <Labelled id={id} label="Shows">
      <Select
        id={id}
        value={value ?? choices[0]?.value}
        onChange={({currentTarget}) => onChange(currentTarget.value)}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.title}
          </option>
        ))}
      </Select>
    </Labelled>
  )
}

/** The fields of a link's document for the chosen `value`. */
export function shownOf(unpublished: Unpublished, value: string | undefined): Shown {
  const choices = choicesOf(unpublished)
  const choice = choices.find((each) => each.value === value) ?? choices[0]
  if (!choice) throw new Error('There is nothing unpublished to share.')
  return choice.shown
}

function choicesOf({piece, hasDraft, releases}: Unpublished): Choice[] {
  const ofReleases = releases.map(({name, title}): Choice => ({
    value: `release ${name}`,
    title: `The whole release “${title}”, with all its pieces`,
    shown: {release: {name, title}, shows: 'release'},
  }))
  if (!hasDraft) return ofReleases
  return [
    {
      value: 'latest',
      title: 'The newest draft, at each visit',
      shown: {piece, shows: 'latest'},
    },
    {
      value: 'pinned',
      title: 'The draft as it is now, whatever is changed later',
      shown: {piece, shows: 'pinned'},
    },
    ...ofReleases,
  ]
}
