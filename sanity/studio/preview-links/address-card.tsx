import {EnvelopeIcon} from '@sanity/icons/Envelope'
import {Button, Card, Heading, Stack, Text} from '@sanity/ui'
import {useId, useLayoutEffect, useRef} from 'react'
import type {PreviewLink} from '@/lib/previews/preview-link'
import {CopyAddress} from '../copy-address'
import {day} from '../day'
import {labelOf, shownBy} from './link-words'
import {QrCode} from './qr-code'

interface AddressCardProps {
  link: PreviewLink
  address: string
  onClose: () => void
}

/** The address of a link, shown only once, as it is not stored. */
export function AddressCard({link, address, onClose}: AddressCardProps) {
  const id = useId()
  const card = useRef<HTMLElement>(null)
  useLayoutEffect(() => card.current?.focus(), [])
  return (
    <Card
      ref={card}
      tabIndex={-1}
      as="section"
      aria-labelledby={`${id}-title`}
      tone="positive"
      padding={4}
      radius={2}
      border
    >
      <Stack gap={4}>
        <Heading as="h3" size={1} id={`${id}-title`} style={anywhere}>
          The address for {labelOf(link)}
        </Heading>
        <CopyAddress label="Address" address={address}>
          <Button
            as="a"
            href={mailOf(link, address)}
            icon={EnvelopeIcon}
            text="E-mail"
            mode="ghost"
          />
          <Button text="Done" mode="ghost" onClick={onClose} />
        </CopyAddress>
        <QrCode text={address} title="QR code of the address" />
        <Text size={1}>
          The address is shown only now, and kept nowhere. Whoever has it
          {link.hasPasscode && ' and the passcode'} sees{' '}
          {link.release ? 'the release' : 'the piece'} until {day(link.expiresAt)}. If it is lost,
          “New address” makes another and ends this one.
        </Text>
      </Stack>
    </Card>
  )
}

const anywhere = {overflowWrap: 'anywhere'} as const

function mailOf(link: PreviewLink, address: string): string {
  const subject = `A preview of “${shownBy(link)}”`
  const lines = [
    `Here you can read “${shownBy(link)}” before it is published: ${address}`,
    `The link opens until ${day(link.expiresAt, true)}; please do not pass it on.`,
  ]
  return `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(lines.join('\r\n'))}`
}
