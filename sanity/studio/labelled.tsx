import {Stack, Text} from '@sanity/ui'
import type {ReactNode} from 'react'

interface LabelledProps {
  /** Id of the input. */
  id: string
  label: string
  children: ReactNode
}

/** An input with its label and description. */
export function Labelled({id, label, children}: LabelledProps) {
  return (
    <Stack gap={2}>
      <Text as="label" htmlFor={id} size={1} weight="medium">
        {label}
      </Text>
      {children}
    </Stack>
  )
}
