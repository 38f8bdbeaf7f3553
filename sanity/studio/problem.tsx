import {Card, Stack, Text} from '@sanity/ui'
import type {ReactNode} from 'react'

interface ProblemProps {
  message: string | undefined
  tone?: 'critical' | 'caution'
  /** A way to fix it. */
  children?: ReactNode
}

/** An error message, announced by screen readers; renders nothing without one. */
export function Problem({message, tone = 'critical', children}: ProblemProps) {
  if (!message) return null
  return (
    <Card tone={tone} padding={3} radius={2} border role="alert">
      <Stack gap={3}>
        <Text size={1}>{message}</Text>
        {children && <div>{children}</div>}
      </Stack>
    </Card>
  )
}
