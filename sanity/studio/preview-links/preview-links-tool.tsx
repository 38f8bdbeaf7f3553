import {ShareIcon} from '@sanity/icons/Share'
import {Box, Card, Container, Flex, Heading, Select, Stack, Text, TextInput} from '@sanity/ui'
import {useId, useRef, useState} from 'react'
import {definePlugin} from 'sanity'
import {Answered} from '../answered'
import {NoteList} from '../preview-notes/note-list'
import {bare} from '../bare'
import {Labelled} from '../labelled'
import {LinkRow} from './link-row'
import {useLinkWork} from './link-work'
import {countOf, isOver, labelOf, shownBy, type ListedLink} from './link-words'
import {sharedByEditors, useMayShare} from './use-may-share'
import {mostLinks, useNow, usePreviewLinks} from './use-preview-links'

/** A Studio tool with the preview links of all pieces. */
export const previewLinksTool = definePlugin({
  name: 'preview-links',
  tools: [
    {name: 'preview-links', title: 'Preview links', icon: ShareIcon, component: PreviewLinksTool},
  ],
})

function PreviewLinksTool() {
  const answer = usePreviewLinks()
  const mayShare = useMayShare()
  return (
    <Card height="fill" overflow="auto">
      <Container width={1} padding={4}>
        <Stack gap={5}>
          <Stack gap={3}>
            <Heading as="h1" size={3}>
              Preview links
            </Heading>
            <Text size={1} muted>
              Who can see what is not published, and until when. A link is made beside the form of
              its piece, under “Share preview”; one to a whole release, beside any of its pieces.
            </Text>
            {!mayShare && <Text size={1}>{sharedByEditors}</Text>}
          </Stack>
          <Answered answer={answer}>{(links) => <AllLinks links={links} />}</Answered>
          <NoteList />
        </Stack>
      </Container>
    </Card>
  )
}

const choices = {open: 'Open', over: 'Over', all: 'All'}

function AllLinks({links}: {links: ListedLink[]}) {
  const id = useId()
  const now = useNow()
  const work = useLinkWork()
  const count = useRef<HTMLDivElement>(null)
  const [words, setWords] = useState('')
  const [choice, setChoice] = useState('open')
  const [said, setSaid] = useState('')
  const found = links
    .filter((link) => choice === 'all' || isOver(link, now) === (choice === 'over'))
    .filter((link) => hasWords(link, words))
    .toSorted((one, other) => (one.expiresAt ?? '').localeCompare(other.expiresAt ?? ''))
  return (
    <Stack gap={4}>
      <Flex gap={3} wrap="wrap">
        <Box flex={1}>
          <Labelled id={`${id}-words`} label="Find">
            <TextInput
              id={`${id}-words`}
              value={words}
              placeholder="For whom, piece or maker"
              onChange={({currentTarget}) => setWords(currentTarget.value)}
            />
          </Labelled>
        </Box>
        <Labelled id={`${id}-state`} label="Show">
          <Select
            id={`${id}-state`}
            value={choice}
            onChange={({currentTarget}) => setChoice(currentTarget.value)}
          >
            {Object.entries(choices).map(([value, title]) => (
              <option key={value} value={value}>
                {title}
              </option>
            ))}
          </Select>
        </Labelled>
      </Flex>
      <Stack ref={count} tabIndex={-1}>
        <Text size={1} as="output">
          {said} {found.length > 0 ? countOf(found.length) : emptyWords(links, words)}
        </Text>
      </Stack>
      {links.length === mostLinks && (
        <Text size={1} muted>
          Only the {mostLinks} that end last are listed.
        </Text>
      )}
      <Stack gap={2} as="ul" style={bare}>
        {found.map((link) => (
          <LinkRow
            key={link._id}
            link={link}
            now={now}
            work={work}
            withPiece
            onDone={setSaid}
            onRevoked={() => {
              setSaid(`The link for ${labelOf(link)} is revoked.`)
              count.current?.focus()
            }}
          />
        ))}
      </Stack>
    </Stack>
  )
}

function hasWords(link: ListedLink, words: string): boolean {
  const text = `${labelOf(link)} ${shownBy(link)} ${link.maker?.name ?? ''}`.toLowerCase()
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word))
}

function emptyWords(links: ListedLink[], words: string): string {
  if (links.length === 0) return 'Nobody has made a link yet.'
  return words.trim() ? 'No link has these words.' : 'There is none.'
}
