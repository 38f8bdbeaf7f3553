import type {ReactNode} from 'react'
import {titleSize} from '../title-size'

interface PageHeaderProps {
  title: ReactNode
  /** The title as plain text, where it is more than that: long ones are set smaller. */
  titleText?: string
  children?: ReactNode
  /** A label above the title that says what kind of page it is. */
  kind?: ReactNode
}

/** Title of a page that lists pieces, with a sentence or two about it. */
export function PageHeader({title, titleText = textOf(title), kind, children}: PageHeaderProps) {
  return (
    <header className="pt-10 pb-10 sm:pt-16 sm:pb-14">
      {kind && <p className="text-small text-muted mb-3 font-sans">{kind}</p>}
      <h1 className={titleSize(titleText, 'max-w-[12.8em]')}>{title}</h1>
      {children && <div className="text-standfirst max-w-measure mt-4">{children}</div>}
    </header>
  )
}

const textOf = (title: ReactNode) => (typeof title === 'string' ? title : '')
