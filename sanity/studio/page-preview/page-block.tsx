import {memo, useCallback, useEffect, useLayoutEffect, useState} from 'react'
import {createPortal} from 'react-dom'
import {Body} from '@/components/blocks/body'
import type {Body as BodyValue} from '@/components/blocks/types'
import {pageStyles} from './page-styles'
import {projectedBlock} from './projected-block'
import {useDereference} from './references'

interface PageBlockProps {
  /** The block as stored. */
  value: object
  /** Called with whether it renders anything: a block that was just added is empty. */
  onDrawn(isDrawn: boolean): void
}

/**
 * A block as readers see it, rendered by the site's component and styles. Memoized, because the
 * text around it re-renders on every key press.
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
  // Runs after every render: only then is it known whether the component renders anything.
  useLayoutEffect(() => onDrawn(isDrawn(root)))
  return (
    // inert: a click selects the block instead of following a link, and a second one opens its
    // form.
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
      // Its references cannot be fetched: the placeholder stays, and the form works.
      () => isCurrent && setBlock(undefined),
    )
    return () => {
      isCurrent = false
    }
  }, [value, dereference])
  return block
}
