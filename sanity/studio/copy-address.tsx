import {CopyIcon} from '@sanity/icons/Copy'
import {Button, Flex, Text, TextInput} from '@sanity/ui'
import {useRef, useState, type ReactNode} from 'react'

interface CopyAddressProps {
  /** Label of the field. */
  label: string
  address: string
  /** Additional buttons. */
  children?: ReactNode
}

/** A URL with a Copy button; without clipboard access, the URL is selected instead. */
export function CopyAddress({label, address, children}: CopyAddressProps) {
  const field = useRef<HTMLInputElement>(null)
  const [said, setSaid] = useState('')
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address)
      setSaid('Copied.')
    } catch {
      // Browsers give no clipboard access without TLS or permission.
      field.current?.focus()
      field.current?.select()
      setSaid('It is selected: copy it with Ctrl+C, or ⌘C on a Mac.')
    }
  }
  return (
    <>
      <TextInput
        ref={field}
        aria-label={label}
        readOnly
        value={address}
        onFocus={({currentTarget}) => currentTarget.select()}
      />
      <Flex gap={2} wrap="wrap">
        <Button icon={CopyIcon} text="Copy" tone="primary" onClick={() => void copy()} />
        {children}
      </Flex>
      <Text size={1} as="output">
        {said}
      </Text>
    </>
  )
}
