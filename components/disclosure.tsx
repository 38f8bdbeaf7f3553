import type {Article} from './piece'

/** What a reader should know about how a piece came about; demo content says so in so many words. */
export function Disclosure({disclosure}: {disclosure: Article['disclosure']}) {
  const {demoContent, note} = disclosure
  if (!demoContent && !note) return null
  return (
    <p
      role="note"
      className="text-meta text-muted border-mark max-w-measure border-l-4 py-0.5 pl-3"
    >
      <strong className="text-mark font-semibold">
        {demoContent ? 'Demo content.' : 'Disclosure.'}
      </strong>{' '}
      {note}
    </p>
  )
}
