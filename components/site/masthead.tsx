import {PersonEntry, type PersonToList} from '../listing/person-entry'

/** Who writes here, with portraits; renders nothing without anybody. */
export function Masthead({people}: {people: readonly PersonToList[]}) {
  if (people.length === 0) return null
  return (
    <section
      aria-labelledby="masthead"
      className="border-ink self-start border-t pt-5 lg:max-xl:col-start-2 xl:border-t-0 xl:pt-0"
    >
      <h2 id="masthead" className="text-heading mb-5 font-[560] tracking-[-0.01em]">
        Who writes here
      </h2>
      <ul className="grid gap-x-10 gap-y-6 sm:max-xl:grid-cols-2">
        {people.map((person) => (
          <li key={person._id}>
            <PersonEntry person={person} as="p" />
          </li>
        ))}
      </ul>
    </section>
  )
}
