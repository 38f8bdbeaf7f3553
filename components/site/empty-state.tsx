import {articleTypes, contentTypes} from '@/lib/content-types'

/** Where there is nothing to show: says so, and names the ways on. */
export function EmptyState({children}: {children: React.ReactNode}) {
  return (
    <div className="max-w-measure py-4">
      <p>{children}</p>
      <SectionLinks className="mt-4" />
    </div>
  )
}

/** The four sections with what each is about; for pages from which a reader has to go on. */
export function SectionLinks({className = ''}: {className?: string}) {
  return (
    <ul className={className}>
      {articleTypes.map((type) => (
        <li key={type} className="border-line relative border-t py-3">
          <a
            href={`/${contentTypes[type].section}`}
            className="text-subheading font-medium after:absolute after:inset-0 hover:text-accent hover:underline"
          >
            {contentTypes[type].many}
          </a>
          <p className="text-small text-muted font-sans">{contentTypes[type].about}</p>
        </li>
      ))}
    </ul>
  )
}
