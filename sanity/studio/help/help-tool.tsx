import {HelpCircleIcon} from '@sanity/icons/HelpCircle'
import {Button, Card, Container, Flex, Heading, Stack, Text} from '@sanity/ui'
import {useState} from 'react'
import {definePlugin, useSchema} from 'sanity'
import {IntentLink} from 'sanity/router'
import {Answered} from '../answered'
import {useLakeQuery} from '../use-lake-query'
import {helpPages, type HelpPage} from './pages'

type Kind = keyof typeof helpPages

const kinds: Kind[] = ['caseStudy', 'interview', 'deepDive', 'guide', 'myth']

/** A tool of the Studio with one page of help for each kind of piece. */
export const helpTool = definePlugin({
  name: 'help',
  tools: [{name: 'help', title: 'Help', icon: HelpCircleIcon, component: HelpTool}],
})

function HelpTool() {
  const [kind, setKind] = useState<Kind>('caseStudy')
  const schema = useSchema()
  return (
    <Card height="fill" overflow="auto">
      <Container width={1} padding={5}>
        <Stack gap={5}>
          <Heading as="h1" size={3}>
            How to write …
          </Heading>
          <Flex gap={2} wrap="wrap" as="nav" aria-label="Kinds of pieces">
            {kinds.map((name) => (
              <Button
                key={name}
                text={schema.get(name)?.title ?? name}
                mode={name === kind ? 'default' : 'ghost'}
                aria-pressed={name === kind}
                onClick={() => setKind(name)}
              />
            ))}
          </Flex>
          <Page kind={kind} page={helpPages[kind]} />
        </Stack>
      </Container>
    </Card>
  )
}

function Page({kind, page}: {kind: Kind; page: HelpPage}) {
  return (
    <Stack gap={5}>
      <Text size={2}>{page.purpose}</Text>
      <Flex gap={3} align="center" wrap="wrap">
        <Text size={1}>
          <IntentLink intent="create" params={{type: kind}}>
            Begin a new one
          </IntentLink>
        </Text>
        <Example kind={kind} />
      </Flex>
      <List title="How to begin" items={page.steps} numbered />
      <List title="What a good one has" items={page.signs} />
    </Stack>
  )
}

/** The one that was published last, to look at how it is made. */
function Example({kind}: {kind: Kind}) {
  const newest =
    '*[_type == $kind && !(_id in path("drafts.**")) && !(_id in path("versions.**"))] | order(publishedAt desc)[0]._id'
  const answer = useLakeQuery<string | null>(newest, {kind}, '_type == $kind')
  return (
    <Answered answer={answer}>
      {(id) =>
        id ? (
          <Text size={1}>
            <IntentLink intent="edit" params={{id, type: kind}}>
              Open a finished example
            </IntentLink>
          </Text>
        ) : (
          <Text size={1} muted>
            There is no finished one to look at yet.
          </Text>
        )
      }
    </Answered>
  )
}

interface ListProps {
  title: string
  items: string[]
  numbered?: boolean
}

function List({title, items, numbered = false}: ListProps) {
  return (
    <Stack gap={3}>
      <Heading as="h2" size={1}>
        {title}
      </Heading>
      <Stack
        gap={3}
        as={numbered ? 'ol' : 'ul'}
        style={{margin: 0, paddingInlineStart: '1.5rem', listStyle: numbered ? 'decimal' : 'disc'}}
      >
        {items.map((item) => (
          <li key={item}>
            <Text size={1}>{item}</Text>
          </li>
        ))}
      </Stack>
    </Stack>
  )
}
