import type {BlockProps} from '../types'

export function KeyTakeaways({value}: BlockProps<'keyTakeaways'>) {
  if (value.items.length === 0) return null
  const id = `takeaways-${value._key}`
  return (
    <section
      aria-labelledby={id}
      className="break-inside-avoid border-t-4 border-accent bg-surface px-5 pt-5 pb-2 sm:px-7"
    >
      <h2 id={id} className="text-meta font-semibold text-accent">
        Key takeaways
      </h2>
      <ul className="mt-2">
        {value.items.map((item, index) => (
          <li key={index} className="border-line py-3 not-first:border-t">
            {item}
          </li>
        ))}
      </ul>
    </section>
  )
}
