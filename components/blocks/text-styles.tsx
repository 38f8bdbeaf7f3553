import type {InferStrictComponents} from '@portabletext/react'
import type {ReactNode} from 'react'
import type {Heading} from '@/lib/heading-id'
import {Anchor} from '@/components/anchor'
import type {Body} from './types'

/** Components of paragraphs, headings and quotations of one body; empty headings render nothing. */
export function textStyles(headings: readonly Heading[]) {
  const idOf = (key: string) => headings.find((heading) => heading.key === key)?.id
  return {
    normal: ({children}) => <p>{children}</p>,
    blockquote: ({children}) => (
      <blockquote className="border-s-2 border-line ps-5 text-muted italic">
        <p>{children}</p>
      </blockquote>
    ),
    h2: ({value, children}) => (
      <LinkedHeading
        level="h2"
        id={idOf(value._key)}
        className="text-heading font-[560] tracking-[-0.015em]"
      >
        {children}
      </LinkedHeading>
    ),
    h3: ({value, children}) => (
      <LinkedHeading
        level="h3"
        id={idOf(value._key)}
        className="text-subheading font-[600] tracking-[-0.01em]"
      >
        {children}
      </LinkedHeading>
    ),
  } satisfies InferStrictComponents<Body>['block']
}

interface LinkedHeadingProps {
  level: Heading['level']
  id: string | undefined
  className: string
  children: ReactNode
}

function LinkedHeading({level: Level, id, className, children}: LinkedHeadingProps) {
  if (!id) return null
  return (
    <div data-heading={Level} className="group flex gap-1">
      <Level id={id} className={className}>
        {children}
      </Level>
      <Anchor id={id} label="Link to this section" />
    </div>
  )
}
