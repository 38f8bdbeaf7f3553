import {Button, Flex, Stack} from '@sanity/ui'
import type {ReactNode} from 'react'

interface ConfirmProps {
  yes: string
  tone?: 'primary' | 'critical'
  isBusy: boolean
  onYes: () => void
  onNo: () => void
  children: ReactNode
}

/** A confirmation that explains what it will do. */
export function Confirm({yes, tone = 'primary', isBusy, onYes, onNo, children}: ConfirmProps) {
  return (
    <Stack gap={3}>
      {children}
      <Flex gap={2} wrap="wrap">
        <Button text={yes} tone={tone} loading={isBusy} onClick={onYes} />
        <Button text="Leave it as it is" mode="ghost" onClick={onNo} />
      </Flex>
    </Stack>
  )
}
