import type {MythEntry} from './myth'
import {MythList} from './myth-list'

interface MythSectionProps {
  id: string
  title: string
  myths: readonly MythEntry[]
  /** `section`: of a page that is all sections. `part`: below the text of a page. */
  size: keyof typeof sizes
  className?: string
}

const sizes = {
  section: 'text-headline font-[560] tracking-[-0.018em]',
  part: 'text-heading font-[500] tracking-[-0.01em]',
}

/** Myths under a heading; renders nothing without any. */
export function MythSection({id, title, myths, size, className = ''}: MythSectionProps) {
  if (myths.length === 0) return null
  return (
    <section aria-labelledby={id} className={className}>
      <h2 id={id} className={`mb-6 ${sizes[size]}`}>
        {title}
      </h2>
      <MythList myths={myths} level={3} />
    </section>
  )
}
