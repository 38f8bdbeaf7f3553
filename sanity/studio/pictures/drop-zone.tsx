import {ImagesIcon} from '@sanity/icons/Images'
import {Box, Button, Card, Flex, Spinner, Stack, Text} from '@sanity/ui'
import {useRef, useState, type DragEvent, type ReactNode} from 'react'
import {words} from '../publishing/answers'
import {holdTabDuring} from '../held-tab'
import {Problem} from '../problem'
import {sortFiles} from './picture-files'
import {useUploadPicture, type UploadedPicture} from './upload-pictures'

interface DropZoneProps {
  children: ReactNode
  /** What happens to the pictures when they are dropped. */
  promise: string
  /** Why pictures cannot be dropped here, and where instead. */
  refusal?: string
  /** Adds pictures in the order in which they were dropped; says what is to be done with them. */
  onPictures(pictures: UploadedPicture[], drop: {target: Element; y: number}): string
}

/** Takes picture files that are dropped on an input whose value is not a picture itself. */
export function DropZone({children, promise, refusal, onPictures}: DropZoneProps) {
  const zone = useRef<HTMLDivElement>(null)
  const upload = useUploadPicture()
  const [isOver, setOver] = useState(false)
  const [doing, setDoing] = useState<string>()
  const [done, setDone] = useState<string>()
  const [problems, setProblems] = useState<string[]>([])

  /** Files over the zone itself, not over a form that was opened from it. */
  const takes = (event: DragEvent): boolean => {
    const isOurs =
      event.dataTransfer.types.includes('Files') &&
      event.target instanceof Element &&
      dialogOf(event.target) === dialogOf(zone.current)
    if (isOurs) {
      event.preventDefault()
      event.stopPropagation()
    }
    return isOurs
  }

  const drop = async (files: File[], at: {target: Element; y: number}) => {
    const {pictures, refusals} = sortFiles(files)
    setDone(undefined)
    setProblems(refusal && pictures.length > 0 ? [refusal] : refusals)
    if (refusal || pictures.length === 0) return
    const stored: UploadedPicture[] = []
    const failures: string[] = []
    for (const [index, file] of pictures.entries()) {
      setDoing(
        pictures.length > 1
          ? `Adding picture ${index + 1} of ${pictures.length} …`
          : 'Adding the picture …',
      )
      try {
        stored.push(await holdTabDuring(upload(file)))
      } catch (error) {
        failures.push(`“${file.name}” was not added. ${words(error)}`)
      }
    }
    setDoing(undefined)
    setProblems([...refusals, ...failures])
    if (stored.length > 0) setDone(onPictures(stored, at))
  }

  return (
    <Stack gap={2}>
      <Box
        ref={zone}
        style={{position: 'relative'}}
        onDragEnterCapture={(event) => takes(event) && setOver(true)}
        onDragOverCapture={takes}
        onDragLeaveCapture={(event) => {
          const isInside =
            event.relatedTarget instanceof Node && zone.current?.contains(event.relatedTarget)
          if (takes(event) && !isInside) setOver(false)
        }}
        onDropCapture={(event) => {
          if (!takes(event) || !(event.target instanceof Element)) return
          setOver(false)
          void drop([...event.dataTransfer.files], {target: event.target, y: event.clientY})
        }}
      >
        {children}
        {isOver && (
          <Card tone={refusal ? 'caution' : 'primary'} border radius={2} style={cover}>
            <Flex align="center" justify="center" gap={3} height="fill" padding={4}>
              <Text>
                <ImagesIcon />
              </Text>
              <Text weight="medium">{refusal ?? promise}</Text>
            </Flex>
          </Card>
        )}
      </Box>
      <output style={{display: 'block'}}>
        {(doing ?? done) && (
          <Flex gap={3} align="center" paddingY={2}>
            {doing && <Spinner muted />}
            <Text size={1} muted>
              {doing ?? done}
            </Text>
          </Flex>
        )}
      </output>
      <Problem message={problems.join(' ') || undefined}>
        <Button
          text="Understood"
          mode="ghost"
          fontSize={1}
          padding={2}
          onClick={() => setProblems([])}
        />
      </Problem>
    </Stack>
  )
}

/** Lets the drop through to what lies below, so that its place is known. */
const cover = {
  position: 'absolute',
  inset: 0,
  zIndex: 10,
  opacity: 0.9,
  pointerEvents: 'none',
} as const

const dialogOf = (element: Element | null) => element?.closest('[role="dialog"]') ?? null
