import {Box, Card, DialogProvider, Flex, PortalProvider, Stack, Text, usePortal} from '@sanity/ui'
import {
  createContext,
  isValidElement,
  useCallback,
  useContext,
  useState,
  type ReactNode,
} from 'react'
import type {BlockProps, PreviewProps} from 'sanity'
import {DrawnBlock} from '../page-preview/drawn-block'
import {useIsBesidePage} from '../page-preview/is-beside-page'
import {thumbnailOf} from './thumbnails'

const StoredBlock = createContext<object | undefined>(undefined)

/**
 * Passes a block to its preview, which otherwise gets only the selected fields. Its form opens across
 * the window, as it shows the block beside its fields.
 */
export function BlockInText(props: BlockProps) {
  const block = <StoredBlock value={props.value}>{props.renderDefault(props)}</StoredBlock>
  return useIsBesidePage() ? block : <AcrossWindow>{block}</AcrossWindow>
}

/** Opens dialogs over the whole window, instead of over the pane that they are opened from. */
function AcrossWindow({children}: {children: ReactNode}) {
  const {elements} = usePortal()
  return (
    <PortalProvider __unstable_elements={elements ?? {}}>
      <DialogProvider position="fixed">{children}</DialogProvider>
    </PortalProvider>
  )
}

/** A block within a text: its name, and a preview of what readers will see. */
export function blockPreview(type: string, name: string) {
  return function BlockPreview(props: PreviewProps) {
    const stored = useContext(StoredBlock)
    const [isDrawn, setDrawn] = useState(false)
    const [watch, isNear] = useIsNear()
    // Only within a text: lists and references keep the Studio's own previews.
    if (props.layout !== 'block') return props.renderDefault(props)
    return (
      <Card radius={1} tone="inherit" ref={watch}>
        <Flex gap={3} align="flex-start" padding={isDrawn ? 2 : 3}>
          {isDrawn ? <Name>{name}</Name> : <Drawing type={type} name={name} of={props} />}
          {props.actions && <Box flex="none">{shown(props.actions)}</Box>}
        </Flex>
        {stored && isNear && (
          <div hidden={!isDrawn}>
            <DrawnBlock value={stored} onDrawn={setDrawn} />
          </div>
        )}
      </Card>
    )
  }
}

/** Whether an element is near the viewport: blocks of a long piece render as it is scrolled. */
function useIsNear() {
  const [isNear, setNear] = useState(false)
  const watch = useCallback((element: Element | null) => {
    if (!element) return undefined
    const margin = '50%'
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({isIntersecting}) => isIntersecting)) return
        setNear(true)
        observer.disconnect()
      },
      {rootMargin: margin, scrollMargin: margin},
    )
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return [watch, isNear] as const
}

function Name({children}: {children: string}) {
  return (
    <Box flex={1} paddingY={2} paddingLeft={2}>
      <Text size={0} muted weight="medium">
        {children}
      </Text>
    </Box>
  )
}

/** A placeholder of a block that renders nothing yet: its type, and its text so far. */
function Drawing({type, name, of}: {type: string; name: string; of: PreviewProps}) {
  const words = shown(of.title)
  return (
    <>
      <Box flex="none" style={{width: 60, height: 40, overflow: 'hidden'}}>
        {isPicture(of.media) ? (
          of.media
        ) : (
          <img src={thumbnailOf(type)} alt="" width={60} height={40} style={{display: 'block'}} />
        )}
      </Box>
      <Stack gap={3} flex={1}>
        <Text size={0} muted weight="medium">
          {name}
        </Text>
        {words && words !== name && <Text size={1}>{words}</Text>}
        {shown(of.subtitle) && (
          <Text size={1} muted textOverflow="ellipsis">
            {shown(of.subtitle)}
          </Text>
        )}
      </Stack>
    </>
  )
}

type Part = PreviewProps['title'] | PreviewProps['actions']

/** Parts of a preview may be components, which ours never are. */
const shown = (part: Part): ReactNode => (typeof part === 'function' ? null : part)

const isPicture = (media: PreviewProps['media']): media is React.ReactElement =>
  isValidElement(media) && typeof media.type !== 'string'
