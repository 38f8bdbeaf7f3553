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
  /** Whether all of a long block is drawn, instead of its beginning. */
  isWhole: boolean
  /** Called with whether it renders anything: a block that was just added is empty. */
  onDrawn(isDrawn: boolean): void
}

/** Width of the text of a page, 38rem, with the padding of `.page`, in pixels. */
const pageWidth = 38 * 16 + 2 * 24

/**
 * A block as readers see it, rendered by the site's component and styles, and as wide as on the page:
 * scaled down where there is less room, so that nothing is cut and lines break where theirs do.
 * Memoized, because the text around it re-renders on every key press.
 */
export const PageBlock = memo(function PageBlock({value, isWhole, onDrawn}: PageBlockProps) {
  const block = useProjectedBlock(value)
  const [root, setRoot] = useState<ShadowRoot>()
  const [zoom, setZoom] = useState(1)
  const attach = useCallback((host: HTMLDivElement | null) => {
    if (!host) return undefined
    const shadow = host.shadowRoot ?? host.attachShadow({mode: 'open'})
    shadow.adoptedStyleSheets = [pageStyles()]
    setRoot(shadow)
    const observer = new ResizeObserver(() => {
      // None while it is hidden, as it renders nothing yet.
      if (host.clientWidth > 0) setZoom(Math.min(1, host.clientWidth / pageWidth))
    })
    observer.observe(host)
    return () => observer.disconnect()
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
          <div className={isWhole ? 'page' : 'page beginning'} style={{zoom}}>
            <Body value={[block]} />
          </div>,
          root,
        )}
    </div>
  )
})

const isDrawn = (root: ShadowRoot | undefined) =>
  Boolean(root?.textContent.trim()) || root?.querySelector('img, audio, video') != null

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
