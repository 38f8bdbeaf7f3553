import {Heading, Stack, Text} from '@sanity/ui'
import type {ReactNode} from 'react'
import {day} from '../day'
import {StudioLink} from './studio-link'
import {Row, Rows} from './row'
import {Said, Section} from './section'
import {most, type OpenNote, type ScheduledRelease, type StartContent} from './start-query'

/** What asks for somebody today: what goes out, what is past its review, what visitors noted. */
export function DueToday({scheduled, review, notes}: StartContent) {
  const today = scheduled.filter(({publishAt}) => isToday(publishAt))
  const next = scheduled.find(({publishAt}) => !isToday(publishAt))
  const isQuiet = today.length + review.length + notes.length === 0
  return (
    <Section title="Due today">
      <Stack gap={5}>
        {isQuiet && <Said>Nothing is due today.</Said>}
        {today.length > 0 && (
          <Part title="Going out">
            <Rows label="Going out">
              {today.flatMap(({name, publishAt, documents}) =>
                documents.map(({_id, _type, title}) => (
                  <Row key={_id} id={_id} type={_type} title={title} release={name}>
                    {`, ${timeOf(publishAt)}`}
                  </Row>
                )),
              )}
            </Rows>
          </Part>
        )}
        {notes.length > 0 && (
          <Part title="Asked for by visitors of a preview">
            <Rows label="Asked for by visitors of a preview">
              {notes.slice(0, mostShown).map((note) => (
                <NoteRow key={note._id} note={note} />
              ))}
            </Rows>
            <Text size={1}>
              <StudioLink to="preview-links">All notes</StudioLink>
            </Text>
          </Part>
        )}
        {review.length > 0 && (
          <Part title="To be checked again">
            <Rows label="To be checked again">
              {review.slice(0, mostShown).map(({_id, _type, title, reviewBy}) => (
                <Row key={_id} id={_id} type={_type} title={title}>
                  {`, was to be checked by ${dateOf(reviewBy)}`}
                </Row>
              ))}
            </Rows>
            {review.length > mostShown && (
              <Text size={1}>
                <StudioLink to="structure/needs-review">
                  {allOf(review.length, most.review, 'that need review')}
                </StudioLink>
              </Text>
            )}
          </Part>
        )}
        {next && <Next {...next} />}
      </Stack>
    </Section>
  )
}

const mostShown = 4

function Part({title, children}: {title: string; children: ReactNode}) {
  return (
    <Stack gap={3}>
      <Heading as="h3" size={0}>
        {title}
      </Heading>
      {children}
    </Stack>
  )
}

function NoteRow({note: {name, text, piece, release, _id}}: {note: OpenNote}) {
  if (!piece) {
    return (
      <li className="start-row">
        <Text size={1} style={{padding: '0.75rem'}}>
          {name || 'Somebody'}: {text}
        </Text>
      </li>
    )
  }
  return (
    <Row
      key={_id}
      id={piece.id}
      type={piece.type}
      title={piece.title}
      {...(release && {release: release.name})}
    >
      {`, ${name || 'somebody'}: “${shortened(text ?? '')}”`}
    </Row>
  )
}

function Next({publishAt, documents, title}: ScheduledRelease) {
  const [first] = documents
  const what = first?.title || title || 'Untitled'
  return (
    <Text size={1} muted>
      Next to go out: “{what}”{documents.length > 1 && ' and others'}
      {publishAt ? `, on ${day(publishAt)}` : ', without a time'}.{' '}
      <StudioLink to="structure/scheduled">All that is scheduled</StudioLink>
    </Text>
  )
}

const longestNote = 90

const shortened = (text: string) =>
  text.length > longestNote ? `${text.slice(0, longestNote).replace(/\s+\S*$/, '')} …` : text

/** Words that say how many there are, where not more were asked for than there may be. */
const allOf = (count: number, asked: number, what: string) =>
  count < asked ? `All ${count} ${what}` : `All ${what}`

function isToday(publishAt: string | null): boolean {
  if (!publishAt) return false
  const end = new Date()
  end.setHours(24, 0, 0, 0)
  return Date.parse(publishAt) < end.getTime()
}

const time = new Intl.DateTimeFormat('en', {timeStyle: 'short'})
const timeOf = (iso: string | null) => {
  const at = Date.parse(iso ?? '')
  if (Number.isNaN(at)) return 'today'
  return at < Date.now() ? `was due at ${time.format(at)}` : `at ${time.format(at)}`
}

const date = new Intl.DateTimeFormat('en', {dateStyle: 'long', timeZone: 'UTC'})
const dateOf = (isoDate: string) => {
  const at = Date.parse(isoDate)
  return Number.isNaN(at) ? 'an unknown day' : date.format(at)
}
