import {Button, Select, Stack, Text, TextInput} from '@sanity/ui'
import {useId, useState, type FormEvent} from 'react'
import {useCurrentUser} from 'sanity'
import {problemOfExpiry, type PreviewLink} from '@/lib/preview-link'
import {EndsField, expiryOf, usualEnds} from './ends-field'
import {Labelled} from './labelled'
import type {Begun, LinkWork, NewLink} from './link-work'
import {Problem} from './problem'
import type {PieceRelease} from './use-piece-releases'
import {useTask} from './use-task'

const longestLabel = 80

interface MakeLinkProps {
  piece: NonNullable<PreviewLink['piece']>
  hasDraft: boolean
  /** Those that hold a version of the piece. */
  releases: readonly PieceRelease[]
  work: LinkWork
  /** Is to ask for its address, and throws nothing. */
  onBegun: (begun: Begun) => Promise<void>
}

/** The form for a new link: for whom, which version, and until when. */
export function MakeLink({piece, hasDraft, releases, work, onBegun}: MakeLinkProps) {
  const id = useId()
  const user = useCurrentUser()
  const [label, setLabel] = useState('')
  const [chosen, setChosen] = useState<string>()
  const [ends, setEnds] = useState(usualEnds)
  const [passcode, setPasscode] = useState('')
  const {isBusy, problem, setProblem, run} = useTask()
  const choices = choicesOf(piece, hasDraft, releases)
  const make = (event: FormEvent) => {
    event.preventDefault()
    const now = Date.now()
    const expiresAt = expiryOf(ends, now)
    const forWhom = label.trim()
    const wrong = forWhom
      ? problemOfExpiry(expiresAt, now)
      : 'Write for whom the link is, so that you know later which one to take back.'
    setProblem(wrong)
    if (wrong) return
    const maker = {id: user?.id ?? '', name: user?.name ?? ''}
    void run(async () => {
      const begun = await work.begin({
        label: forWhom,
        ...chosenOf(choicesOf(piece, hasDraft, releases), chosen).shown,
        expiresAt,
        maker,
        passcode: passcode.trim(),
      })
      setLabel('')
      setPasscode('')
      await onBegun(begun)
    })
  }
  return (
    <form onSubmit={make} noValidate>
      <Stack gap={4}>
        <Labelled id={id} label="For whom">
          <TextInput
            id={id}
            value={label}
            aria-required
            maxLength={longestLabel}
            placeholder="Name of the person or company"
            onChange={({currentTarget}) => setLabel(currentTarget.value)}
          />
        </Labelled>
        <Labelled id={`${id}-shows`} label="Shows">
          <Select
            id={`${id}-shows`}
            value={chosenOf(choices, chosen).value}
            onChange={({currentTarget}) => setChosen(currentTarget.value)}
          >
            {choices.map(({value, title}) => (
              <option key={value} value={value}>
                {title}
              </option>
            ))}
          </Select>
        </Labelled>
        <EndsField value={ends} onChange={setEnds} />
        <Labelled id={`${id}-passcode`} label="Passcode, if you want one">
          <TextInput
            id={`${id}-passcode`}
            value={passcode}
            autoComplete="off"
            maxLength={longestLabel}
            aria-describedby={`${id}-passcode-help`}
            onChange={({currentTarget}) => setPasscode(currentTarget.value)}
          />
          <Text size={1} muted id={`${id}-passcode-help`}>
            Tell it in another way than the link, such as by phone. It is not shown again.
          </Text>
        </Labelled>
        <Problem message={problem} />
        <div>
          <Button type="submit" text="Make link" tone="primary" loading={isBusy} />
        </div>
      </Stack>
    </form>
  )
}

interface Choice {
  value: string
  title: string
  shown: Pick<NewLink, 'piece' | 'release' | 'shows'>
}

/** What can be shown of a piece that is not published, or with it: the draft as a rule. */
function choicesOf(
  piece: NonNullable<PreviewLink['piece']>,
  hasDraft: boolean,
  releases: readonly PieceRelease[],
): Choice[] {
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

function chosenOf(choices: readonly Choice[], chosen: string | undefined): Choice {
  const choice = choices.find(({value}) => value === chosen) ?? choices[0]
  if (!choice) throw new Error('There is nothing unpublished to share.')
  return choice
}
