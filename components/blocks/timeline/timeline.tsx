import type {Block, BlockProps} from '../types'

export function Timeline({value: {title, events}}: BlockProps<'timeline'>) {
  const told = events.filter(hasWords)
  if (told.length === 0) return null
  const Title = title ? 'h4' : 'h3'
  return (
    <section>
      {title && <h3 className="mb-4 text-subheading font-semibold">{title}</h3>}
      <ol className="border-s-2 border-line">
        {told.map((event) => (
          <li
            key={event._key}
            className="relative ps-6 pb-6 break-inside-avoid before:absolute before:-start-[7px] before:top-[0.4rem] before:size-3 before:rounded-full before:border-2 before:border-accent before:bg-paper last:pb-0"
          >
            {event.when && (
              <p className="figures font-sans text-small font-semibold text-accent">{event.when}</p>
            )}
            {event.title && <Title className="font-semibold">{event.title}</Title>}
            {event.text && <p className="mt-1 text-[0.9375em] whitespace-pre-line">{event.text}</p>}
          </li>
        ))}
      </ol>
    </section>
  )
}

const hasWords = ({title, text}: Block<'timeline'>['events'][number]) => Boolean(title || text)
