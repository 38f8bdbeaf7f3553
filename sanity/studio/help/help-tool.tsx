import {HelpCircleIcon} from '@sanity/icons/HelpCircle'
import {Button, Card, Container, Flex, Heading, Stack, Text} from '@sanity/ui'
import {useState} from 'react'
import {definePlugin, useCurrentUser, useSchema} from 'sanity'
import {mayDo} from '@/sanity/structure/roles'
import type {DocumentType} from './help-page'
import {helpGroups} from './pages'
import {ShownPage} from './shown-page'

/** A Studio tool with a help page for each document type. */
export const helpTool = definePlugin({
  name: 'help',
  tools: [{name: 'help', title: 'Help', icon: HelpCircleIcon, component: HelpTool}],
})

function HelpTool() {
  const [shown, setShown] = useState<DocumentType>('caseStudy')
  const schema = useSchema()
  const user = useCurrentUser()
  return (
    <Card height="fill" overflow="auto">
      <Container width={1} padding={5}>
        <Stack gap={5}>
          <Heading as="h1" size={3}>
            Help
          </Heading>
          <Stack gap={4} as="nav" aria-label="Pages of help">
            {helpGroups.map(({title, types}) => (
              <Stack key={title} gap={3}>
                <Text size={1} muted>
                  {title}
                </Text>
                <Flex gap={2} wrap="wrap" as="ul" aria-label={title} style={bare}>
                  {types
                    .filter((type) => mayDo('publish', type, user))
                    .map((type) => (
                      <li key={type}>
                        <Button
                          text={schema.get(type)?.title ?? type}
                          mode={type === shown ? 'default' : 'ghost'}
                          aria-pressed={type === shown}
                          onClick={() => setShown(type)}
                        />
                      </li>
                    ))}
                </Flex>
              </Stack>
            ))}
          </Stack>
          <ShownPage type={shown} />
        </Stack>
      </Container>
    </Card>
  )
}

const bare = {listStyle: 'none', margin: 0, padding: 0}
