import {Button, Heading, Stack, Text} from '@sanity/ui'
import {IntentLink} from 'sanity/router'
import {pathOf} from '@/lib/addresses/addresses'
import {currentSlug} from '@/lib/addresses/current-slug'
import {Answered} from '../answered'
import {Problem} from '../problem'
import {MakeCampaignLink} from './make-campaign-link'
import {campaignList, useCampaigns} from './use-campaigns'
import {usePublicPage} from './use-public-page'

interface CampaignLinksProps {
  published: {_type: string; slug?: unknown} | null
}

/**
 * Links to a published piece with UTM parameters, so that statistics count readers per campaign.
 */
export function CampaignLinks({published}: CampaignLinksProps) {
  const path = published && pathOf({_type: published._type, slug: currentSlug(published.slug)})
  return (
    <Stack gap={4}>
      <Stack gap={3}>
        <Heading as="h2" size={1}>
          Campaign links
        </Heading>
        <Text size={1} muted>
          A link to the published page that tells your statistics which letter or post brought a
          reader.
        </Text>
      </Stack>
      {path ? (
        <LinksTo key={path} path={path} />
      ) : (
        <Text size={1}>
          {published
            ? 'The piece has no address of its own: give it one under “Write”, and publish it.'
            : 'Once the piece is published, you make them here.'}
        </Text>
      )}
    </Stack>
  )
}

function LinksTo({path}: {path: string}) {
  const page = usePublicPage(path)
  const campaigns = useCampaigns()
  if (page.state === 'asking') {
    return (
      <Text size={1} muted>
        Looking for its page …
      </Text>
    )
  }
  if (page.state !== 'there') {
    return (
      <Problem tone="caution" message={reasons[page.state]}>
        <Button text="Look again" mode="ghost" onClick={page.lookAgain} />
      </Problem>
    )
  }
  return (
    <Answered answer={campaigns}>
      {(list) =>
        list.length > 0 ? (
          <MakeCampaignLink page={page.address} campaigns={list} />
        ) : (
          <Text size={1}>
            There is no campaign to choose yet.{' '}
            <IntentLink intent="edit" params={campaignList}>
              Add one to the list of campaigns
            </IntentLink>
            , and publish the list.
          </Text>
        )
      }
    </Answered>
  )
}

const reasons = {
  missing:
    'Readers do not find its page yet: it was published a moment ago, or its day is still to come.',
  unreachable: 'The site cannot be reached, so the address of the page is not known.',
}
