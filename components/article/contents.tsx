import type {Heading} from '@/lib/heading-id'

/** Table of contents: collapsed above the text on a phone, beside the text on wide screens. */
export function Contents({headings}: {headings: readonly Heading[]}) {
  const chapters = headings.filter(({level}) => level === 'h2')
  if (chapters.length < 3) return null
  return (
    <nav aria-label="Contents" className="text-small font-sans print:hidden">
      <details className="border-line border-y lg:hidden">
        <summary className="tap w-full cursor-pointer font-semibold">
          Contents <span className="text-muted ml-2 font-normal">{chapters.length} parts</span>
        </summary>
        <ChapterList chapters={chapters} className="pb-3" />
      </details>
      <div className="hidden lg:block">
        <p className="text-meta text-muted mb-1">Contents</p>
        <ChapterList chapters={chapters} className="border-line border-l" />
      </div>
    </nav>
  )
}

function ChapterList({chapters, className}: {chapters: readonly Heading[]; className: string}) {
  return (
    <ol className={className}>
      {chapters.map(({id, key, text}) => (
        <li key={key}>
          <a
            href={`#${id}`}
            className="hover:border-accent hover:text-accent -ml-px block border-l border-transparent py-2.5 leading-snug lg:py-1.5 lg:pl-4"
          >
            {text}
          </a>
        </li>
      ))}
    </ol>
  )
}
