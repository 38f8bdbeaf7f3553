import {Box, Card, Flex, Spinner, Text} from '@sanity/ui'
import type {ReactNode} from 'react'
import type {Answer} from './use-lake-query'

interface AnsweredProps<T> {
  answer: Answer<T>
  children: (result: T) => ReactNode
}

/** Shows a query's state: waiting, failed, or its answer. */
export function Answered<T>({answer, children}: AnsweredProps<T>) {
  if (answer.state === 'loading') {
    return (
      <Flex align="center" gap={3} padding={4}>
        <Spinner muted />
        <Text size={1} muted>
          Looking …
        </Text>
      </Flex>
    )
  }
  if (answer.state === 'failed') {
    return (
      <Box padding={4}>
        <Card tone="caution" padding={4} radius={2} border>
          <Text size={1}>
            This list could not be read: {answer.message}. Open it again in a moment.
          </Text>
        </Card>
      </Box>
    )
  }
  return <>{children(answer.result)}</>
}
