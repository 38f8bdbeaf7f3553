import {Card, Flex, Stack, Text} from '@sanity/ui'
import type {CSSProperties} from 'react'
import type {Network} from './networks'
import type {SharedPage} from './shared-page'

interface SocialCardProps {
  network: Network
  page: SharedPage
}

/** A link card, with picture and texts cropped as a network does. */
export function SocialCard({network, page}: SocialCardProps) {
  const {picture, title, description} = page
  const {words, ratio, lines, linesAlone} = network
  const shown = picture ? lines : linesAlone
  const isOver = picture !== undefined && words === 'over'
  const isBeside = picture !== undefined && words === 'beside'
  return (
    <Card border radius={2} overflow="hidden">
      <Flex direction={isBeside ? 'row' : 'column'}>
        {picture && (
          <div style={{position: 'relative', ...(isBeside && {flex: '0 0 6rem'})}}>
            <img src={picture.url} alt={picture.alt} style={{...cropped, aspectRatio: ratio}} />
            {isOver && <span style={{...overPicture, ...cutAfter(shown.title)}}>{title}</span>}
          </div>
        )}
        <Stack gap={2} padding={3} flex={1} style={{minWidth: 0}}>
          <Text size={0} muted>
            {isOver ? `From ${location.host}` : location.host}
          </Text>
          {!isOver && (
            <Text size={1} weight="semibold">
              <span style={cutAfter(shown.title)}>{title}</span>
            </Text>
          )}
          {shown.description > 0 && description && (
            <Text size={1} muted>
              <span style={cutAfter(shown.description)}>{description}</span>
            </Text>
          )}
        </Stack>
      </Flex>
    </Card>
  )
}

const cropped: CSSProperties = {display: 'block', width: '100%', objectFit: 'cover'}

const cutAfter = (lines: number): CSSProperties => ({
  display: '-webkit-box',
  WebkitBoxOrient: 'vertical',
  WebkitLineClamp: lines,
  overflow: 'hidden',
  overflowWrap: 'anywhere',
})

const overPicture: CSSProperties = {
  position: 'absolute',
  insetInlineStart: '0.75rem',
  insetBlockEnd: '0.75rem',
  maxWidth: 'calc(100% - 1.5rem)',
  boxSizing: 'border-box',
  paddingInline: '0.375rem',
  borderRadius: '0.25rem',
  background: 'rgb(0 0 0 / 77%)',
  color: 'white',
  fontSize: '0.8125rem',
  lineHeight: 1.6,
}
