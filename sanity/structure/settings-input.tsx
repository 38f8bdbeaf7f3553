import {Card, Stack, Text} from '@sanity/ui'
import {useCurrentUser, type ObjectInputProps} from 'sanity'
import {isAdministrator} from './roles'

/** The form of the site settings; who cannot change them is told so, and why. */
export function SettingsInput(props: ObjectInputProps) {
  const user = useCurrentUser()
  if (isAdministrator(user)) return props.renderDefault(props)
  return (
    <Stack gap={4}>
      <Card tone="caution" padding={3} radius={2} border>
        <Text size={1}>
          You can read the site settings, and not change them: they show on every page, so only
          administrators do. Ask one of them.
        </Text>
      </Card>
      {props.renderDefault(props)}
    </Stack>
  )
}
