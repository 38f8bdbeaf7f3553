import type {StegaBranded} from 'next-sanity'
import type {PersonQueryResult} from '@/lib/sanity.generated'
import {Picture} from '../picture'
import {titleSize} from '../title-size'

interface PersonHeaderProps {
  person: StegaBranded<NonNullable<PersonQueryResult>>
}

/** Header of a person's page; fictional people of the demo edition are labelled. */
export function PersonHeader({person}: PersonHeaderProps) {
  const {name, role, bio, portrait, fictional} = person
  return (
    <header className="flex flex-col gap-x-12 gap-y-6 pt-10 pb-14 sm:flex-row sm:pt-16 sm:pb-20">
      {portrait?.asset && (
        <figure className="w-36 shrink-0 lg:w-56">
          <Picture
            picture={portrait}
            ratio={1}
            priority
            sizes="(min-width: 64rem) 14rem, 9rem"
            className="size-36 lg:size-56"
          />
          {portrait.credit && (
            <figcaption className="text-meta text-muted mt-2">
              Picture: {portrait.credit}
            </figcaption>
          )}
        </figure>
      )}
      <div className="sm:self-center">
        <h1 className={titleSize(name)}>{name}</h1>
        {role && <p className="text-standfirst text-muted mt-2">{role}</p>}
        {bio && <p className="max-w-measure mt-4 whitespace-pre-line">{bio}</p>}
        {fictional && (
          <p className="text-meta text-muted border-mark mt-5 border-l-4 py-0.5 pl-3">
            <strong className="text-mark font-semibold">Fictional.</strong> Made up for the
            demonstration edition.
          </p>
        )}
      </div>
    </header>
  )
}
