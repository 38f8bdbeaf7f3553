import {Select, Stack, Text, TextInput} from '@sanity/ui'
import {useId, useState} from 'react'
import {IntentLink} from 'sanity/router'
import {CopyAddress} from '../copy-address'
import {Labelled} from '../labelled'
import {campaignAddress} from './campaign-address'
import {campaignList, type Campaign} from './use-campaigns'

interface MakeCampaignLinkProps {
  /** Canonical URL of the page. */
  page: string
  campaigns: Campaign[]
}

/** A form for a campaign link, which is not stored, as its URL contains everything. */
export function MakeCampaignLink({page, campaigns}: MakeCampaignLinkProps) {
  const id = useId()
  const [chosen, setChosen] = useState('')
  const [content, setContent] = useState('')
  const campaign = campaigns.find(({_key}) => _key === chosen)
  const address = campaign && campaignAddress(page, campaign, content)
  return (
    <Stack gap={4}>
      <Labelled id={id} label="Campaign">
        <Select
          id={id}
          value={campaign ? chosen : ''}
          onChange={({currentTarget}) => setChosen(currentTarget.value)}
        >
          <option value="">Choose one</option>
          {campaigns.map(({_key, title, ...words}) => (
            <option key={_key} value={_key}>
              {title || words.campaign}
            </option>
          ))}
        </Select>
        <Text size={1}>
          <IntentLink intent="edit" params={campaignList}>
            Change the list of campaigns
          </IntentLink>
        </Text>
      </Labelled>
      <Labelled id={`${id}-content`} label="Which of its links, if there are several">
        <TextInput
          id={`${id}-content`}
          value={content}
          placeholder="button-at-the-end"
          aria-describedby={`${id}-help`}
          onChange={({currentTarget}) => setContent(currentTarget.value)}
        />
        <Text size={1} muted id={`${id}-help`}>
          To count two links of one letter or post apart. Whoever gets the link can read it.
        </Text>
      </Labelled>
      {address && (
        <>
          <CopyAddress key={address} label="Campaign link" address={address} />
          <Text size={1} muted>
            It leads to the same page. Search engines keep to its address without what follows the
            “?”.
          </Text>
        </>
      )}
    </Stack>
  )
}
