import {stegaClean} from 'next-sanity'
import {pathOf} from '@/lib/addresses/addresses'
import {Anchor} from '@/components/anchor'
import {SimpleText} from '../simple-text'
import {questionId, type Naming, type PlacedQuestion} from '../placing'
import type {Block} from '../types'

type Question = Omit<Block<'questionAnswer'>, 'answers'> & PlacedQuestion

export function QuestionAnswer({value}: {value: Question}) {
  if (!value.question && value.answers.length === 0) return null
  const id = questionId(value._key)
  const formerId = `q-${stegaClean(value._key)}`
  const Level = value.level ?? 'h3'
  return (
    <section>
      {formerId !== id && <span id={formerId} />}
      {value.question && value.askedBy && (
        <p className="mb-1 text-meta text-muted">{value.askedBy} asks</p>
      )}
      {value.question && (
        <div className="group flex gap-1">
          <Level id={id} className="text-subheading font-semibold text-accent">
            {value.question}
          </Level>
          <Anchor id={id} label="Link to this question" quoted />
        </div>
      )}
      {value.answers.map((answer) => (
        <div key={answer._key} className="mt-3">
          <Speaker person={answer.speaker} naming={answer.naming} />
          <SimpleText value={answer.text} />
        </div>
      ))}
    </section>
  )
}

interface SpeakerProps {
  person: Question['answers'][number]['speaker']
  naming?: Naming
}

/** The name of a speaker; empty if left open, which is allowed with a single interviewee. */
function Speaker({person, naming = 'linked'}: SpeakerProps) {
  if (!person?.name || naming === 'none') return null
  const href = naming === 'linked' && pathOf(person)
  return (
    <p className="mb-1 font-sans text-small font-semibold">
      {href ? (
        <a href={href} className="underline decoration-line hover:decoration-current">
          {person.name}
        </a>
      ) : (
        person.name
      )}
    </p>
  )
}
