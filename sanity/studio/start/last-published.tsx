import {Badge, Text} from '@sanity/ui'
import {useEffect, useState} from 'react'
import {RelativeTime} from 'sanity'
import {StudioLink} from './studio-link'
import {keptReceipts, watchReceipts, type KeptReceipt} from './receipts'
import {Row, Rows} from './row'
import {Said, Section} from './section'
import type {PublishedPiece} from './start-query'
import {useLastAuthors} from './use-last-authors'
import {Who} from './who'

/** What readers were given last: when, by whom, and after how many seconds they saw it. */
export function LastPublished({published}: {published: PublishedPiece[]}) {
  // Renders once more when the names are known.
  useLastAuthors(published)
  const receipts = useReceipts()
  const receiptOf = ({_rev}: PublishedPiece) => receipts.find(({revision}) => revision === _rev)
  if (published.length === 0) {
    return (
      <Section title="Last published">
        <Said>
          Nothing published yet: once a piece is, this says when it went out, by whom, and after how
          many seconds readers saw it.
        </Said>
      </Section>
    )
  }
  return (
    <Section title="Last published">
      <Rows label="Last published">
        {published.map((piece) => (
          <Row
            key={piece._id}
            id={piece._id}
            type={piece._type}
            title={piece.title}
            end={<Seen receipt={receiptOf(piece)} />}
          >
            {', '}
            <RelativeTime time={piece._updatedAt} useTemporalPhrase />
            <Who document={piece} />
          </Row>
        ))}
      </Rows>
      {!published.every(receiptOf) && (
        <Said>
          The seconds are counted in the browser that publishes, and kept there: pieces without them
          went out from another one, or by themselves.
        </Said>
      )}
      <Text size={1}>
        <StudioLink to="structure/published">All that is published</StudioLink>
      </Text>
    </Section>
  )
}

/** The receipts kept in this browser; updated when one comes in. */
function useReceipts(): KeptReceipt[] {
  const [receipts, setReceipts] = useState(keptReceipts)
  useEffect(() => watchReceipts(() => setReceipts(keptReceipts())), [])
  return receipts
}

function Seen({receipt}: {receipt: KeptReceipt | undefined}) {
  if (!receipt) return null
  const {liveAfterMs} = receipt
  if (liveAfterMs === null)
    return <Badge tone="caution">Readers did not see it within half a minute</Badge>
  return <Badge tone="positive">Readers saw it after {(liveAfterMs / 1000).toFixed(1)} s</Badge>
}
