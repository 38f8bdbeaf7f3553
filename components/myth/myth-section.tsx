import type {MythEntry} from './myth'
import {MythList} from './myth-list'

interface MythSectionProps {
  id: string
  title: string
  myths: readonly MythEntry[]
  className?: string
}

/** Myths under a heading; renders nothing without any. */
export function MythSection({id, title, myths, className = ''}: MythSectionProps) {
  if (myths.length === 0) return null
  return (
    <section aria-labelledby={id} className={className}>
      <h2 id={id} className="text-headline mb-6 font-[560] tracking-[-0.018em]">
        {title}
      </h2>
      <MythList myths={myths} level={3} />
    </section>
  )
}
