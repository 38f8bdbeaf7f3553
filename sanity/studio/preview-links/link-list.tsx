import {Button, Stack, Text} from '@sanity/ui'
import {useState, type ComponentProps} from 'react'
import {Folded} from '../folded'
import {bare} from '../bare'
import {Confirm} from '../confirm'
import {LinkRow} from './link-row'
import {countOf, isOver, type ListedLink} from './link-words'
import {Problem} from '../problem'
import {useMayShare} from './use-may-share'
import {useNow} from './use-preview-links'
import {useTask} from '../use-task'

interface LinkListProps extends Omit<ComponentProps<typeof LinkRow>, 'link' | 'now' | 'withPiece'> {
  links: ListedLink[]
}

/** The preview links of a piece: open ones first, closed ones collapsed. */
export function LinkList({links, ...row}: LinkListProps) {
  const now = useNow()
  const mayShare = useMayShare()
  const over = links.filter((link) => isOver(link, now))
  const open = links.filter((link) => !isOver(link, now))
  return (
    <Stack gap={3}>
      {mayShare && open.length > 1 && <RevokeAll links={open} {...row} />}
      {open.length === 0 && (
        <Text size={1} muted>
          {over.length > 0 ? 'No link is open.' : 'There is no link yet.'}
        </Text>
      )}
      <Stack gap={2} as="ul" style={bare}>
        {open.map((link) => (
          <LinkRow key={link._id} link={link} now={now} {...row} />
        ))}
      </Stack>
      {over.length > 0 && (
        <Folded title={`Earlier links (${over.length})`}>
          <Stack gap={2} as="ul" style={bare}>
            {over.map((link) => (
              <LinkRow key={link._id} link={link} now={now} {...row} />
            ))}
          </Stack>
        </Folded>
      )}
    </Stack>
  )
}

function RevokeAll({links, work, onRevoked}: Pick<LinkListProps, 'links' | 'work' | 'onRevoked'>) {
  const [isAsked, setAsked] = useState(false)
  const {isBusy, problem, run} = useTask()
  const revoke = () =>
    void run(async () => {
      await work.revoke(links)
      setAsked(false)
      onRevoked(links)
    })
  return (
    <Stack gap={3}>
      <div>
        <Button
          text="Revoke all"
          mode="ghost"
          aria-expanded={isAsked}
          onClick={() => setAsked(!isAsked)}
        />
      </div>
      {isAsked && (
        <Confirm
          yes={`Revoke ${countOf(links.length)}`}
          tone="critical"
          isBusy={isBusy}
          onYes={revoke}
          onNo={() => setAsked(false)}
        >
          <Text size={1}>Nobody can open them any more, and this cannot be undone.</Text>
        </Confirm>
      )}
      <Problem message={problem} />
    </Stack>
  )
}
