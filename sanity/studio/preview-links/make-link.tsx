import {Button, Stack, Text, TextInput} from '@sanity/ui'
import {useId, useState, type FormEvent} from 'react'
import {useCurrentUser} from 'sanity'
import {problemOfExpiry} from '@/lib/previews/preview-link'
import {EndsField, expiryOf, usualEnds} from './ends-field'
import {Labelled} from '../labelled'
import type {Begun, LinkWork} from './link-work'
import {Problem} from '../problem'
import {ShowsField, shownOf, type Unpublished} from './shows-field'
import {useTask} from '../use-task'

const longestLabel = 80

interface MakeLinkProps {
  unpublished: Unpublished
  work: LinkWork
  /** Requests the address; must not throw. */
  onBegun: (begun: Begun) => Promise<void>
}

const shortestPasscode = 6

const problemOfPasscode = (passcode: string) =>
  passcode !== '' && passcode.length < shortestPasscode
    ? `Give the passcode ${shortestPasscode} characters or more: a shorter one can be guessed.`
    : undefined

/** A form for a new link: recipient, version and expiry. */
export function MakeLink({unpublished, work, onBegun}: MakeLinkProps) {
  const id = useId()
  const user = useCurrentUser()
  const [label, setLabel] = useState('')
  const [chosen, setChosen] = useState<string>()
  const [ends, setEnds] = useState(usualEnds)
  const [passcode, setPasscode] = useState('')
  const {isBusy, problem, setProblem, run} = useTask()
  const make = (event: FormEvent) => {
    event.preventDefault()
    const now = Date.now()
    const expiresAt = expiryOf(ends, now)
    const forWhom = label.trim()
    const wrong = forWhom
      ? (problemOfExpiry(expiresAt, now) ?? problemOfPasscode(passcode.trim()))
      : 'Write for whom the link is, so that you know later which one to take back.'
    setProblem(wrong)
    if (wrong) return
    const maker = {id: user?.id ?? '', name: user?.name ?? ''}
    void run(async () => {
      const begun = await work.begin({
        label: forWhom,
        ...shownOf(unpublished, chosen),
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
        <ShowsField {...unpublished} value={chosen} onChange={setChosen} />
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
