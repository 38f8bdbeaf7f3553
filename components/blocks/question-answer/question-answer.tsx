import {pathOf} from '@/lib/addresses/addresses'
import {Anchor} from '@/components/anchor'
import {SimpleText} from '../simple-text'
import type {Block, BlockProps} from '../types'

export function QuestionAnswer({value}: BlockProps<'questionAnswer'>) {
  if (!value.question && value.answers.length === 0) return null
  // Built from its key, so that links survive a corrected question.
  const id = `q-${value._key}`
  return (
    <section>
      {value.question && (
        <div className="group flex gap-1">
          <h3 id={id} className="text-subheading font-semibold text-accent">
            {value.question}
          </h3>
          <Anchor id={id} label="Link to this question" />
        </div>
      )}
      {value.answers.map((answer) => (
        <div key={answer._key} className="mt-3">
          <Speaker person={answer.speaker} />
          <SimpleText value={answer.text} />
        </div>
      ))}
    </section>
  )
}

/** The name of a speaker; empty if left open, which is allowed with a single interviewee. */
function Speaker({person}: {person: Block<'questionAnswer'>['answers'][number]['speaker']}) {
  if (!person?.name) return null
  const href = pathOf(person)
  return (
    <p className="mb-1 font-sans text-small font-semibold">
      {href ? (
        <a href={href} className="hover:underline">
          {person.name}
        </a>
      ) : (
        person.name
      )}
    </p>
  )
}
