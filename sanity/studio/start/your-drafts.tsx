import {Text} from '@sanity/ui'
import {RelativeTime} from 'sanity'
import {StudioLink} from './studio-link'
import {Row, Rows} from './row'
import {Said, Section} from './section'
import {most, type Listed} from './start-query'
import {useLastAuthors} from './use-last-authors'
import {Who} from './who'

/** Drafts that the user changed last, the newest first; those of others are on the desk. */
export function YourDrafts({drafts}: {drafts: Listed[]}) {
  const {own, state} = useLastAuthors(drafts, mostShown)
  if (state === 'asking' && own.length === 0) {
    return (
      <Section title="Your drafts">
        <Said>Looking whose drafts these are …</Said>
      </Section>
    )
  }
  // Without a history nobody can tell whose they are: all are shown, and said to be everybody's.
  const isEverybodys = state === 'failed'
  const shown = isEverybodys ? drafts.slice(0, mostShown) : own
  return (
    <Section title={isEverybodys ? 'Newest drafts' : 'Your drafts'}>
      {shown.length > 0 && (
        <Rows label="Drafts">
          {shown.map((draft) => (
            <Row key={draft._id} id={draft._id} type={draft._type} title={draft.title}>
              {', changed '}
              <RelativeTime time={draft._updatedAt} useTemporalPhrase />
              {isEverybodys && <Who document={draft} />}
            </Row>
          ))}
        </Rows>
      )}
      {isEverybodys && (
        <Said>Whose drafts they are could not be looked up: these are everybody’s.</Said>
      )}
      {drafts.length === 0 && <Said>Nothing is begun. Choose above what to write.</Said>}
      {drafts.length > 0 && shown.length === 0 && (
        <Said>
          {drafts.length < most.drafts
            ? 'None yet. A draft that you changed last is listed here.'
            : `None of the ${most.drafts} newest drafts: colleagues changed those last. Older ones are among all drafts.`}
        </Said>
      )}
      {drafts.length > 0 && (
        <Text size={1}>
          <StudioLink to="structure/in-progress">
            {state === 'known' ? moreOf(drafts.length, shown.length) : 'All drafts'}
          </StudioLink>
        </Text>
      )}
    </Section>
  )
}

const mostShown = 6

/** The others, counted as far as it is known whose they are. */
function moreOf(all: number, own: number): string {
  const others = all - own
  if (all >= most.drafts || own === mostShown || others === 0) return 'All drafts'
  return others === 1 ? '1 draft by colleagues' : `${others} drafts by colleagues`
}
