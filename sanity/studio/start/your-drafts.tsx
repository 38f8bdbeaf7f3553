import {Text} from '@sanity/ui'
import {useMemo} from 'react'
import {RelativeTime, useCurrentUser} from 'sanity'
import {useLastAuthors} from './use-last-authors'
import {lastAuthor} from './last-authors'
import {StudioLink} from './studio-link'
import {Row, Rows} from './row'
import {Said, Section} from './section'
import {most, type Listed} from './start-query'
import {Who} from './who'

/** Drafts that the user changed last, the newest first; those of others are on the desk. */
export function YourDrafts({drafts}: {drafts: Listed[]}) {
  const user = useCurrentUser()
  const authors = useLastAuthors(drafts)
  const yours = useMemo(
    () => (authors === 'known' ? drafts.filter((draft) => lastAuthor(draft) === user?.id) : []),
    [authors, drafts, user],
  )
  if (authors === 'asking') {
    return (
      <Section title="Your drafts">
        <Said>Looking whose drafts these are …</Said>
      </Section>
    )
  }
  // Without a history nobody can tell whose they are: all are shown, and said to be everybody's.
  const shown = authors === 'failed' ? drafts : yours
  const others = drafts.length - shown.length
  return (
    <Section title={authors === 'failed' ? 'Newest drafts' : 'Your drafts'}>
      {shown.length > 0 && (
        <Rows label="Drafts">
          {shown.slice(0, mostShown).map((draft) => (
            <Row key={draft._id} id={draft._id} type={draft._type} title={draft.title}>
              {', changed '}
              <RelativeTime time={draft._updatedAt} useTemporalPhrase />
              {authors === 'failed' && <Who document={draft} />}
            </Row>
          ))}
        </Rows>
      )}
      {authors === 'failed' && (
        <Said>Whose drafts they are could not be looked up: these are everybody’s.</Said>
      )}
      {drafts.length === 0 && <Said>Nothing is begun. Choose above what to write.</Said>}
      {drafts.length > 0 && shown.length === 0 && (
        <Said>
          {drafts.length < most.drafts
            ? 'None yet. A draft that you changed last is listed here.'
            : `None of the ${most.drafts} newest drafts: colleagues changed those last. Yours are among all drafts.`}
        </Said>
      )}
      {drafts.length > 0 && (
        <Text size={1}>
          <StudioLink to="structure/in-progress">{moreOf(others, shown.length)}</StudioLink>
        </Text>
      )}
    </Section>
  )
}

const mostShown = 6

function moreOf(others: number, shown: number): string {
  const isMore = others + shown >= most.drafts
  if (isMore || (others === 0 && shown <= mostShown)) return 'All drafts'
  if (others === 0) return `All ${shown} drafts`
  const many = others === 1 ? '1 draft' : `${others} drafts`
  return `${many} by colleagues`
}
