import type {ArticleOf} from '../piece/piece'

/** Common mistakes with a task; renders nothing without any. */
export function Pitfalls({pitfalls}: {pitfalls: ArticleOf<'guide'>['pitfalls']}) {
  if (pitfalls.length === 0) return null
  return (
    <section aria-labelledby="pitfalls" className="border-ink mt-14 border-t pt-8">
      <h2 id="pitfalls" className="text-heading font-[560] tracking-[-0.01em]">
        Pitfalls
      </h2>
      <dl className="mt-5 stack-5">
        {pitfalls.map(({_key, title, text}) => (
          <div key={_key}>
            <dt className="font-semibold">{title}</dt>
            <dd className="mt-1">{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
