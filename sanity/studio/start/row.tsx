import {Card, Flex, Stack, Text} from '@sanity/ui'
import type {ReactNode} from 'react'
import {useSchema} from 'sanity'
import {IntentLink} from 'sanity/router'
import {publishedId} from '@/lib/preflight/dataset'
import {bare} from '../bare'

/** A list of rows. */
export function Rows({children, label}: {children: ReactNode; label: string}) {
  return (
    <Card border radius={3} overflow="hidden">
      <ul aria-label={label} style={bare}>
        {children}
      </ul>
    </Card>
  )
}

interface RowProps {
  /** Stored id: of a draft, a version or a published document. */
  id: string
  type: string
  title: string | null
  /** The name of the release in which the document is opened. */
  release?: string
  /** What is said after the kind of the document. */
  children?: ReactNode
  /** What stands at the end of the row. */
  end?: ReactNode
}

/** A row that opens a document's form. */
export function Row({id, type, title, release, children, end}: RowProps) {
  const schema = useSchema()
  return (
    <li className="start-row">
      <Card
        as={IntentLink}
        data-as="a"
        padding={3}
        intent="edit"
        params={{id: publishedId(id), type}}
        {...(release && {searchParams: [['perspective', release]]})}
      >
        <Flex gap={3} align="center" wrap="wrap">
          <Stack gap={2} flex={1} style={{minWidth: '12rem'}}>
            <Text size={1} weight="medium">
              {title || 'Untitled'}
            </Text>
            <Text size={1} muted>
              {schema.get(type)?.title ?? type}
              {children}
            </Text>
          </Stack>
          {end}
        </Flex>
      </Card>
    </li>
  )
}
