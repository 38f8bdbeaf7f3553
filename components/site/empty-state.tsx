import {articleTypes, contentTypes} from '@/lib/content-types'

/** A message that there is nothing to show, with links to go on. */
export function EmptyState({children}: {children: React.ReactNode}) {
  return (
    <div className="max-w-measure py-4">
      <p>{children}</p>
      <SectionLinks className="mt-4" />
    </div>
  )
}

/** The four sections with a description of each, for pages such as the 404. */
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
