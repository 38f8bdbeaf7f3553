import {Card, Stack, Text} from '@sanity/ui'
import {IntentLink} from 'sanity/router'

interface DocumentLinkProps {
  id: string
  type: string
  title: string
  subtitle: string
  /** Name of the release in which the document is opened. */
  release?: string
}

/** A list entry that opens a document's form. */
export function DocumentLink({id, type, title, subtitle, release}: DocumentLinkProps) {
  return (
    <IntentLink
      intent="edit"
      params={{id, type}}
      {...(release ? {searchParams: [['perspective', release]]} : {})}
      style={{textDecoration: 'none', color: 'inherit'}}
    >
      <Card padding={3} radius={2} border tone="default">
        <Stack gap={2}>
          <Text size={1} weight="medium">
            {title}
          </Text>
          <Text size={1} muted>
            {subtitle}
          </Text>
        </Stack>
      </Card>
    </IntentLink>
  )
}
