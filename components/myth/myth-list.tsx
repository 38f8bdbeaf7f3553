import {pathOf} from '@/lib/addresses/addresses'
import type {MythEntry} from './myth'
import {VerdictMark} from './verdict-mark'

interface MythListProps {
  myths: readonly MythEntry[]
  /** Level of the entries' headings: 2 right under a page's title, 3 inside a section. */
  level: 2 | 3
}

/** List of myths: claim, verdict and short answer. */
export function MythList({myths, level}: MythListProps) {
  const Heading = `h${level}` as const
  return (
    <ul className="grid gap-x-16 gap-y-10 md:grid-cols-2">
      {myths.map((myth) => (
        <li key={myth._id} className="border-ink relative border-t pt-4 md:last:odd:col-span-2">
          <VerdictMark verdict={myth.verdict} className="text-small" />
          <Heading className="text-heading mt-2 font-[500] tracking-[-0.01em]">
            <a
              href={pathOf(myth)}
              className="before:content-['“'] after:content-['”'] hover:text-accent hover:underline"
            >
              {myth.claim}
            </a>
          </Heading>
          {myth.answer && <p className="text-muted mt-2 max-w-[35.1em]">{myth.answer}</p>}
        </li>
      ))}
    </ul>
  )
}
