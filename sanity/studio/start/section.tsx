import {Heading, Stack, Text} from '@sanity/ui'
import {useId, type ReactNode} from 'react'

interface SectionProps {
  title: string
  /** One line about what is listed. */
  hint?: string
  children: ReactNode
}

/** A part of the start page, under a heading that names it for screen readers. */
export function Section({title, hint, children}: SectionProps) {
  const id = useId()
  return (
    <Stack as="section" gap={4} aria-labelledby={id}>
      <Stack gap={3}>
        <Heading as="h2" size={1} id={id}>
          {title}
        </Heading>
        {hint && (
          <Text size={1} muted>
            {hint}
          </Text>
        )}
      </Stack>
      {children}
    </Stack>
  )
}

/** A sentence in place of a list. */
export function Said({children}: {children: ReactNode}) {
  return (
    <Text size={1} muted>
      {children}
    </Text>
  )
}
