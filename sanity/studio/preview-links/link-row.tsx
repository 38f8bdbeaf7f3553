import {Button, Card, Flex, Stack, Text} from '@sanity/ui'
import {useRef, useState} from 'react'
import {IntentLink} from 'sanity/router'
import {problemOfExpiry} from '@/lib/previews/preview-link'
import {Confirm} from '../confirm'
import {day} from '../day'
import {EndsField, expiryOf, usualEnds} from './ends-field'
import type {LinkWork} from './link-work'
import {
  endOf,
  isOver,
  labelOf,
  makingOf,
  shownBy,
  versionOf,
  viewsOf,
  type ListedLink,
} from './link-words'
import {Problem} from '../problem'
import {useMayShare} from './use-may-share'
import {useTask} from '../use-task'

interface LinkRowProps {
  link: ListedLink
  now: number
  work: LinkWork
  /** Called with a sentence that says what was done. */
  onDone: (said: string) => void
  onRevoked: (links: ListedLink[]) => void
  /** Creates the first address or a new one; without it, the row offers none. */
  onNewAddress?: (link: ListedLink) => Promise<void>
  withPiece?: boolean
}

type Step = 'extend' | 'address' | 'revoke'

/** A preview link: recipient, creator, expiry and views, with the available actions. */
export function LinkRow({
  link,
  now,
  work,
  withPiece,
  onDone,
  onRevoked,
  onNewAddress,
}: LinkRowProps) {
  const row = useRef<HTMLLIElement>(null)
  const [step, setStep] = useState<Step>()
  const [ends, setEnds] = useState(usualEnds)
  const {isBusy, problem, setProblem, run} = useTask()
  const label = labelOf(link)
  const mayShare = useMayShare()

  const close = () => {
    setStep(undefined)
    setProblem(undefined)
    // The button that had the focus is gone.
    row.current?.focus()
  }
  const extend = () => {
    const time = Date.now()
    const expiresAt = expiryOf(ends, time)
    const wrong = problemOfExpiry(expiresAt, time)
    setProblem(wrong)
    if (wrong) return
    void run(async () => {
      await work.extend(link, expiresAt)
      close()
      onDone(`The link for ${label} now ends on ${day(expiresAt)}.`)
    })
  }
  const revoke = () =>
    void run(async () => {
      await work.revoke([link])
      setStep(undefined)
      onRevoked([link])
    })
  const renew = () =>
    void run(async () => {
      setStep(undefined)
      await onNewAddress?.(link)
    })
  const opens = (which: Step, text: string) => (
    <Button
      text={text}
      aria-label={`${text} for ${label}`}
      aria-expanded={step === which}
      mode={step === which ? 'default' : 'ghost'}
      onClick={() => (step === which ? close() : setStep(which))}
    />
  )
  return (
    <Card
      ref={row}
      as="li"
      tabIndex={-1}
      padding={3}
      radius={2}
      border
      style={{overflowWrap: 'anywhere'}}
    >
      <Stack gap={3}>
        <Text size={1} weight="medium">
          {label}
        </Text>
        {withPiece && <Shown link={link} />}
        <Text size={1}>{endOf(link, now)}</Text>
        <Text size={1} muted>
          {versionOf(link)}
        </Text>
        <Text size={1} muted>
          {viewsOf(link)}
        </Text>
        <Text size={1} muted>
          {makingOf(link)}
        </Text>
        {mayShare && !isOver(link, now) && (
          <Flex gap={2} wrap="wrap">
            {onNewAddress && !link.addressHash && !link.hasPasscode && (
              <Button
                text="Get its address"
                aria-label={`Get its address for ${label}`}
                mode="ghost"
                loading={isBusy}
                onClick={renew}
              />
            )}
            {link.addressHash && opens('extend', 'Extend')}
            {onNewAddress && link.addressHash && opens('address', 'New address')}
            {opens('revoke', 'Revoke')}
          </Flex>
        )}
        {step === 'extend' && (
          <Confirm yes="Extend it" isBusy={isBusy} onYes={extend} onNo={close}>
            <EndsField value={ends} onChange={setEnds} />
          </Confirm>
        )}
        {step === 'address' && (
          <Confirm yes="Make another address" isBusy={isBusy} onYes={renew} onNo={close}>
            <Text size={1}>The address that {label} has now will not open any more.</Text>
          </Confirm>
        )}
        {step === 'revoke' && (
          <Confirm yes="Revoke it" tone="critical" isBusy={isBusy} onYes={revoke} onNo={close}>
            <Text size={1}>Nobody can open it any more, and this cannot be undone.</Text>
          </Confirm>
        )}
        <Problem message={problem} />
      </Stack>
    </Card>
  )
}

function Shown({link}: {link: ListedLink}) {
  if (!link.piece) return <Text size={1}>{shownBy(link)}</Text>
  return (
    <Text size={1}>
      <IntentLink intent="edit" params={{id: link.piece.id, type: link.piece.type}}>
        {shownBy(link)}
      </IntentLink>
    </Text>
  )
}
