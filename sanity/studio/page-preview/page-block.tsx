import {memo, useCallback, useEffect, useLayoutEffect, useState} from 'react'
import {createPortal} from 'react-dom'
import {Body} from '@/components/blocks/body'
import type {Body as BodyValue} from '@/components/blocks/types'
import {pageStyles} from './page-styles'
import {projectedBlock} from './projected-block'
import {useDereference} from './references'

interface PageBlockProps {
  /** The block as it is stored. */
  value: object
  /** Told whether there is something to see: a block just added has nothing yet. */
  onDrawn(isDrawn: boolean): void
}

/**
 * A block as readers see it, drawn by the site's component in the site's styles; not anew with each
 * key that is pressed in the text around it.
 */
export const PageBlock = memo(function PageBlock({value, onDrawn}: PageBlockProps) {
  const block = useProjectedBlock(value)
  const [root, setRoot] = useState<ShadowRoot>()
  const attach = useCallback((host: HTMLDivElement | null) => {
    if (!host) return
    const shadow = host.shadowRoot ?? host.attachShadow({mode: 'open'})
    shadow.adoptedStyleSheets = [pageStyles()]
    setRoot(shadow)
  }, [])
  // After every drawing: what a component shows of a block is known once it has shown it.
  useLayoutEffect(() => onDrawn(isDrawn(root)))
  return (
    // Links are for readers: here a press chooses the block, and another opens its form.
    <div ref={attach} inert data-testid="page-block">
      {root &&
        block &&
        createPortal(
          <div className="page">
            <Body value={[block]} />
          </div>,
          root,
        )}
    </div>
  )
})

const isDrawn = (root: ShadowRoot | undefined) =>
  Boolean(root?.textContent.trim()) || root?.querySelector('img') != null

function useProjectedBlock(value: object) {
  const dereference = useDereference()
  const [block, setBlock] = useState<BodyValue[number]>()
  useEffect(() => {
    let isCurrent = true
    projectedBlock(value, dereference).then(
      (projected) => isCurrent && setBlock(projected),
      // What it refers to cannot be asked for: the drawing stays, and the form works.
      () => isCurrent && setBlock(undefined),
    )
    return () => {
      isCurrent = false
    }
  }, [value, dereference])
  return block
}
