import type {PortableTextBlock} from '@portabletext/schema'
import {useToast} from '@sanity/ui/toast'
import {useEffect, useRef} from 'react'
import {insert, setIfMissing, type ArrayOfObjectsInputProps} from 'sanity'

/**
 * For blocks that come after their pictures went up: false while the text is on the screen, where its
 * editor inserts them. If it was left meanwhile, they are written to its end, and that is told.
 */
export function useLateBlocks({onChange}: Pick<ArrayOfObjectsInputProps, 'onChange'>) {
  const {push} = useToast()
  const isShown = useRef(false)
  useEffect(() => {
    isShown.current = true
    return () => {
      isShown.current = false
    }
  }, [])
  const write = (blocks: PortableTextBlock[]) => {
    onChange([setIfMissing([]), insert(blocks, 'after', [-1])])
    push({
      id: 'late-blocks',
      status: 'info',
      title: 'What you added stands at the end of its text: you left that while pictures went up.',
      duration: 20_000,
      closable: true,
    })
  }
  return (blocks: PortableTextBlock[]): boolean => {
    if (isShown.current) return false
    if (blocks.length > 0) write(blocks)
    return true
  }
}
