import {Heading, Stack, Text} from '@sanity/ui'
import type {CSSProperties} from 'react'
import {networks, toldOf} from './networks'
import {SocialCard} from './social-card'
import {useSharedPage} from './use-shared-page'

interface SocialCardsProps {
  document: Record<string, unknown> | null
  isDraft: boolean
}

/** The link cards of a piece on each network. */
export function SocialCards({document, isDraft}: SocialCardsProps) {
  const {page, isWhole} = useSharedPage(document ?? nothing)
  const hasPicture = page.picture !== undefined
  return (
    <Stack gap={4}>
      <Stack gap={3}>
        <Heading as="h2" size={1}>
          How a link to it looks
        </Heading>
        <Text size={1} muted>
          {isDraft
            ? 'Drawn from what is written now: networks show it once it is published.'
            : 'Drawn from what is published.'}{' '}
          They may keep an older card for days.
        </Text>
        {isWhole && !hasPicture && (
          <Text size={1}>
            It has no picture of its own: once it is published, the site draws one from its words.
            Add a cover, or a picture under “Search and sharing”, to choose one.
          </Text>
        )}
      </Stack>
      <div style={sideBySide}>
        {isWhole &&
          Object.values(networks).map((network) => (
            <Stack key={network.name} as="figure" gap={3} margin={0}>
              <Stack as="figcaption" gap={2}>
                <Text size={1} weight="medium">
                  {network.name}
                </Text>
                <Text size={1} muted>
                  {toldOf(network, hasPicture)}
                </Text>
              </Stack>
              <SocialCard network={network} page={page} />
            </Stack>
          ))}
      </div>
    </Stack>
  )
}

const nothing = {}

const sideBySide: CSSProperties = {
  display: 'grid',
  gap: '2rem 1.5rem',
  gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 17rem), 1fr))',
  alignItems: 'start',
}
