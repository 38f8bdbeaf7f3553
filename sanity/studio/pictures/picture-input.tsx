import {Box, Button, Stack} from '@sanity/ui'
import {
  useEffect,
  useRef,
  useState,
  type ChangeEvent,
  type ClipboardEvent,
  type DragEvent,
  type SyntheticEvent,
} from 'react'
import type {InputProps} from 'sanity'
import {Problem} from '../problem'
import {sortFiles} from './picture-files'
import {failureHeard} from './told-uploads'

/**
 * The input of a picture: says what is wrong with a file at the moment it is chosen, dropped or
 * pasted, and why one could not be stored.
 */
export function PictureInput(props: InputProps) {
  const [problem, setProblem] = useState<string>()
  const stopHearing = useRef<() => void>(undefined)
  useEffect(() => () => stopHearing.current?.(), [])

  const check = (event: SyntheticEvent, list: FileList | null | undefined) => {
    const files = [...(list ?? [])]
    if (files.length === 0) return
    const [refusal] = sortFiles(files).refusals
    setProblem(refusal)
    if (!refusal) {
      stopHearing.current = failureHeard(setProblem)
      return
    }
    event.preventDefault()
    event.stopPropagation()
    if (event.type === 'drop') endDrag(event.target)
    // Or choosing the same file again would be no change.
    if (event.target instanceof HTMLInputElement) event.target.value = ''
  }

  return (
    <Stack gap={2}>
      <Problem message={problem}>
        <Button
          text="Understood"
          mode="ghost"
          fontSize={1}
          padding={2}
          onClick={() => setProblem(undefined)}
        />
      </Problem>
      <Box
        onDropCapture={(event: DragEvent) => check(event, event.dataTransfer.files)}
        onPasteCapture={(event: ClipboardEvent) => check(event, event.clipboardData.files)}
        onChangeCapture={(event: ChangeEvent) => {
          if (!(event.target instanceof HTMLInputElement) || event.target.type !== 'file') return
          check(event, event.target.files)
        }}
      >
        {props.renderDefault(props)}
      </Box>
    </Stack>
  )
}

/** Tells the Studio's own target that the drag is over, as it is not told of the drop. */
function endDrag(target: EventTarget) {
  if (!(target instanceof Element)) return
  const dataTransfer = new DataTransfer()
  target
    .closest('[data-is-file-target]')
    ?.dispatchEvent(new DragEvent('dragleave', {bubbles: true, dataTransfer}))
}
