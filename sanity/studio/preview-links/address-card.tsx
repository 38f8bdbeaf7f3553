import {CopyIcon} from '@sanity/icons/Copy'
import {EnvelopeIcon} from '@sanity/icons/Envelope'
import {Button, Card, Flex, Heading, Stack, Text, TextInput} from '@sanity/ui'
import {useEffect, useId, useRef, useState} from 'react'
import type {PreviewLink} from '@/lib/preview-link'
import {day, labelOf, shownBy} from './link-words'
import {QrCode} from './qr-code'

interface AddressCardProps {
  link: PreviewLink
  address: string
  onClose: () => void
}

/** An address, the only time it is shown: nothing keeps it. */
export function AddressCard({link, address, onClose}: AddressCardProps) {
  const id = useId()
  const card = useRef<HTMLElement>(null)
  const field = useRef<HTMLInputElement>(null)
  const [said, setSaid] = useState('')
  useEffect(() => card.current?.focus(), [])
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address)
      setSaid('Copied.')
    } catch {
      // Without TLS, or without leave, a browser gives no clipboard.
      field.current?.focus()
      field.current?.select()
      setSaid('It is selected: copy it with Ctrl+C, or ⌘C on a Mac.')
    }
  }
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
        <TextInput
          ref={field}
          aria-label="Address"
          readOnly
          value={address}
          onFocus={({currentTarget}) => currentTarget.select()}
        />
        <Flex gap={2} wrap="wrap">
          <Button icon={CopyIcon} text="Copy" tone="primary" onClick={() => void copy()} />
          <Button
            as="a"
            href={mailOf(link, address)}
            icon={EnvelopeIcon}
            text="E-mail"
            mode="ghost"
          />
          <Button text="Done" mode="ghost" onClick={onClose} />
        </Flex>
        <Text size={1} as="output">
          {said}
        </Text>
        <QrCode text={address} title="QR code of the address" />
        <Text size={1}>
          The address is shown only now, and kept nowhere. Whoever has it
          {link.hasPasscode && ' and the passcode'} sees the piece until {day(link.expiresAt)}. If
          it is lost, “New address” makes another and ends this one.
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
