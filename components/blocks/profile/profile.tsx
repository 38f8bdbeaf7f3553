import {PersonLink} from '@/components/piece/byline'
import {Picture} from '@/components/picture'
import type {BlockProps} from '../types'

export function Profile({value: {person, text}}: BlockProps<'profile'>) {
  if (!person?.name) return null
  return (
    <aside
      aria-label="Profile"
      className="flex flex-wrap gap-x-5 gap-y-3 border-y border-line py-5 break-inside-avoid"
    >
      <Picture
        picture={person.portrait}
        ratio={1}
        sizes="6rem"
        className="size-20 shrink-0 sm:size-24"
      />
      <div className="min-w-0 flex-1 basis-52">
        <p className="text-subheading font-semibold">
          <PersonLink person={person} />
        </p>
        {person.role && <p className="font-sans text-small text-muted">{person.role}</p>}
        {text && <p className="mt-2 text-[0.9375em] whitespace-pre-line">{text}</p>}
      </div>
    </aside>
  )
}
