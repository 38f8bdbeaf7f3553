import {Card, Flex, Stack, Text} from '@sanity/ui'
import {useFormValue, type ObjectInputProps} from 'sanity'
import {isStored} from '@/lib/preflight/stored'
import {cutForSearch} from '@/lib/search-result'
import {networks} from '../social-cards/networks'
import {SocialCard} from '../social-cards/social-card'
import {useSharedPage} from '../social-cards/use-shared-page'

/** Fields for search and sharing, with a preview rendered by the site's own code. */
export function SeoInput(props: ObjectInputProps) {
  return (
    <Stack gap={5}>
      <Previews isHidden={props.value?.noIndex === true} />
      {props.renderDefault(props)}
    </Stack>
  )
}

const nothing = {}

function Previews({isHidden}: {isHidden: boolean}) {
  const form = useFormValue([])
  const {page} = useSharedPage(isStored(form) ? form : nothing)
  const {path, titleInSearch, description, picture} = page
  return (
    <Flex gap={4} wrap="wrap">
      <Preview title="In search results">
        <Card border radius={2} padding={3}>
          <Stack gap={2}>
            <Text size={0} muted>
              {location.host}
              {path}
            </Text>
            <Text size={2} style={{color: '#1a0dab'}}>
              {cutForSearch(titleInSearch)}
            </Text>
            <Text size={1}>{description ? cutForSearch(description) : 'No description yet.'}</Text>
            {isHidden && (
              <Text size={1} weight="medium">
                Search engines are asked to leave it out.
              </Text>
            )}
          </Stack>
        </Card>
      </Preview>
      <Preview title="When shared, for example on Facebook">
        <SocialCard network={networks.facebook} page={page} />
        {!picture && (
          <Text size={1} muted>
            No picture, neither here nor as the cover: once it is published, the site draws one from
            its words.
          </Text>
        )}
      </Preview>
    </Flex>
  )
}

function Preview({title, children}: {title: string; children: React.ReactNode}) {
  return (
    <Stack gap={2} flex={1} style={{minWidth: '16rem'}}>
      <Text size={1} weight="medium">
        {title}
      </Text>
      {children}
    </Stack>
  )
}
