import type {StegaBranded} from 'next-sanity'
import {pathOf} from '@/lib/addresses/addresses'
import type {PageQueryResult} from '@/lib/sanity.generated'
import {smallPicture} from '../listing/small-picture'
import {Picture} from '../picture'

interface MastheadProps {
  people: StegaBranded<NonNullable<PageQueryResult>>['people']
}

/** Who writes here, with portraits; renders nothing without anybody. */
export function Masthead({people}: MastheadProps) {
  if (people.length === 0) return null
  return (
    <section aria-labelledby="masthead" className="border-ink self-start border-t pt-5">
      <h2 id="masthead" className="text-heading mb-5 font-[560] tracking-[-0.01em]">
        Who writes here
      </h2>
      <ul className="grid gap-x-10 gap-y-6 sm:max-lg:grid-cols-2">
        {people.map((person) => (
          <li key={person._id} className="relative flex items-center gap-4">
            <Picture
              picture={person.portrait && smallPicture(person.portrait)}
              ratio={1}
              sizes="6rem"
              className="size-20 shrink-0 lg:size-24"
            />
            <div className="min-w-0">
              <p className="text-subheading font-[560]">
                <a
                  href={pathOf(person)}
                  className="underline-offset-[0.14em] after:absolute after:inset-0 hover:underline"
                >
                  {person.name}
                </a>
              </p>
              {person.role && <p className="text-small text-muted font-sans">{person.role}</p>}
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
