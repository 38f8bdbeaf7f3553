import {HomeIcon} from '@sanity/icons/Home'
import {Box, Card, Container, Flex, Grid, Heading, Spinner, Stack, Text} from '@sanity/ui'
import {definePlugin} from 'sanity'
import {Problem} from '../problem'
import {Begin} from './begin'
import {DueToday} from './due-today'
import {LastPublished} from './last-published'
import {startStyle} from './start-style'
import {useRights} from './use-rights'
import {useStart, type Start} from './use-start'
import {YourDrafts} from './your-drafts'

/** A Studio tool to begin at: what to write, what is begun, what is due, what went out. */
export const startTool = definePlugin({
  name: 'start',
  tools: [{name: 'start', title: 'Start', icon: HomeIcon, component: StartTool}],
})

function StartTool() {
  const start = useStart()
  const rights = useRights()
  return (
    <Card height="fill" overflow="auto" tone="transparent">
      <style>{startStyle}</style>
      <Container width={3} paddingX={[3, 4, 5]} paddingY={[4, 5]}>
        <Stack gap={5}>
          <Heading as="h1" size={[2, 3]}>
            Start
          </Heading>
          <Begin rights={rights} />
          <Away start={start} />
          <Found start={start} />
        </Stack>
      </Container>
    </Card>
  )
}

function Found({start: {content, isAway, refusal}}: {start: Start}) {
  if (!content) {
    if (isAway || refusal !== undefined) return null
    return (
      <Flex align="center" gap={3}>
        <Spinner muted />
        <Text size={1} muted>
          Looking what is begun, due and published …
        </Text>
      </Flex>
    )
  }
  return (
    <Grid gridTemplateColumns={[1, 1, 2]} gap={[5, 5, 6]}>
      <Stack gap={6}>
        <YourDrafts drafts={content.drafts} />
        <LastPublished published={content.published} />
      </Stack>
      <Box>
        <DueToday {...content} />
      </Box>
    </Grid>
  )
}

const time = new Intl.DateTimeFormat('en', {timeStyle: 'short'})

function Away({start: {content, answeredAt, isAway, refusal}}: {start: Start}) {
  if (refusal !== undefined)
    return (
      <Problem message={`This page could not be read: ${refusal}. Tell whoever runs the site.`} />
    )
  if (!isAway) return null
  return (
    <Problem
      tone="caution"
      message={
        content
          ? `The place where the publication is kept does not answer. What stands below is from ${time.format(answeredAt)}, and is brought up to date by itself once it answers.`
          : 'The place where the publication is kept does not answer yet. This page is filled by itself once it does; if that takes longer than a few minutes, tell whoever runs the site.'
      }
    />
  )
}
