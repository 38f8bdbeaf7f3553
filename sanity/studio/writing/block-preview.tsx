import {Box, Card, Flex, Stack, Text} from '@sanity/ui'
import {isValidElement, type ReactNode} from 'react'
import type {PreviewProps} from 'sanity'
import {thumbnailOf} from './thumbnails'

const serif = "Newsreader, Georgia, 'Times New Roman', serif"

/** A block as it stands in a text: its drawing, what it is, and its words in the page's own type. */
export function blockPreview(type: string, name: string) {
  const thumbnail = thumbnailOf(type)
  return function BlockPreview(props: PreviewProps) {
    const {title, subtitle, media, actions} = props
    // Only in a text: lists and references keep the Studio's own lines.
    if (props.layout !== 'block') return props.renderDefault(props)
    const words = shown(title)
    return (
      <Card padding={3} radius={1} tone="inherit">
        <Flex gap={3} align="flex-start">
          <Box flex="none" style={{width: 60, height: 40, overflow: 'hidden'}}>
            {isPicture(media) ? (
              media
            ) : (
              <img src={thumbnail} alt="" width={60} height={40} style={{display: 'block'}} />
            )}
          </Box>
          <Stack gap={3} flex={1}>
            <Text size={0} muted weight="medium">
              {name}
            </Text>
            {words && words !== name && (
              <div style={{fontFamily: serif, fontSize: '1.125rem', lineHeight: 1.3}}>{words}</div>
            )}
            {shown(subtitle) && (
              <Text size={1} muted textOverflow="ellipsis">
                {shown(subtitle)}
              </Text>
            )}
          </Stack>
          {actions && <Box flex="none">{shown(actions)}</Box>}
        </Flex>
      </Card>
    )
  }
}

type Part = PreviewProps['title'] | PreviewProps['actions']

/** Parts of a preview may be functions that draw themselves, which ours never are. */
const shown = (part: Part): ReactNode => (typeof part === 'function' ? null : part)

const isPicture = (media: PreviewProps['media']): media is React.ReactElement =>
  isValidElement(media) && typeof media.type !== 'string'
