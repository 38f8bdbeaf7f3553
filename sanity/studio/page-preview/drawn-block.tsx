import {Component, lazy, Suspense, type ReactNode} from 'react'

// The site's components and styles load later, so that the form does not wait for them.
const PageBlock = lazy(async () => {
  const {PageBlock: component} = await import('./page-block')
  return {default: component}
})

interface DrawnBlockProps {
  /** The block as stored. */
  value: object
  /** Whether all of a long block is drawn, instead of its beginning. */
  isWhole?: boolean
  /** Called with whether there is anything to see: a block that was just added is empty. */
  onDrawn(isDrawn: boolean): void
}

/** A block as readers see it; renders nothing while that cannot be drawn. */
export function DrawnBlock({value, isWhole = false, onDrawn}: DrawnBlockProps) {
  return (
    <Unless value={value} failed={() => onDrawn(false)}>
      <Suspense fallback={null}>
        <PageBlock value={value} isWhole={isWhole} onDrawn={onDrawn} />
      </Suspense>
    </Unless>
  )
}

interface UnlessProps {
  /** The rendered value; a change triggers a new attempt. */
  value: object
  children: ReactNode
  failed(): void
}

/** An error boundary: of a block that cannot be rendered, the placeholder is left. */
class Unless extends Component<UnlessProps, {failedWith?: object}> {
  override state: {failedWith?: object} = {}

  override componentDidCatch() {
    this.setState({failedWith: this.props.value})
    this.props.failed()
  }

  static getDerivedStateFromError = () => ({})

  override render() {
    return this.state.failedWith === this.props.value ? null : this.props.children
  }
}
