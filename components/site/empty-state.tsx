import {indexes, sections, type Place} from '@/lib/addresses/places'

/** A message that there is nothing to show, with links to go on. */
export function EmptyState({children}: {children: React.ReactNode}) {
  return (
    <div className="py-4">
      <p className="max-w-measure">{children}</p>
      <SectionLinks className="mt-4" />
    </div>
  )
}

/** All places to go, with a description of each, for pages such as the 404. */
export function SectionLinks({className = ''}: {className?: string}) {
  return (
    <div className={`grid gap-x-16 md:grid-cols-2 ${className}`}>
      {[sections, indexes].map((places, index) => (
        <ul key={index}>
          {places.map((place) => (
            <PlaceEntry key={place.path} place={place} />
          ))}
        </ul>
      ))}
    </div>
  )
}

function PlaceEntry({place: {path, title, about}}: {place: Place}) {
  return (
    <li className="border-line relative border-t py-3">
      <a
        href={path}
        className="text-subheading font-medium after:absolute after:inset-0 hover:text-accent hover:underline"
      >
        {title}
      </a>
      <p className="text-small text-muted font-sans">{about}</p>
    </li>
  )
}
