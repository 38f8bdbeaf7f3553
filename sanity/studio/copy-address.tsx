import {CopyIcon} from '@sanity/icons/Copy'
import {Button, Flex, Text, TextInput} from '@sanity/ui'
import {useRef, useState, type ReactNode} from 'react'

interface CopyAddressProps {
  /** What the address is, as the name of its field. */
  label: string
  address: string
  /** Further buttons. */
  children?: ReactNode
}

/** An address to be taken elsewhere; where the browser gives no clipboard, it is selected. */
export function CopyAddress({label, address, children}: CopyAddressProps) {
  const field = useRef<HTMLInputElement>(null)
  const [said, setSaid] = useState('')
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
