/** Lessons of a project, numbered so that they can be cited. */
export function Lessons({lessons}: {lessons: readonly string[]}) {
  const written = lessons.filter(Boolean)
  if (written.length === 0) return null
  return (
    <section aria-labelledby="lessons" className="border-ink mt-14 border-t pt-8">
      <h2 id="lessons" className="text-heading font-[560] tracking-[-0.01em]">
        Lessons
      </h2>
      <ol className="mt-5 stack-5">
        {written.map((lesson, index) => (
          <li key={index} className="grid grid-cols-[2.5rem_1fr]">
            <span aria-hidden="true" className="text-heading text-accent leading-[1.2] font-[420]">
              {index + 1}
            </span>
            <p>{lesson}</p>
          </li>
        ))}
      </ol>
    </section>
  )
}
