import {Anchor} from '@/components/anchor'
import {SimpleText} from '../simple-text'
import type {Block, BlockProps} from '../types'

type Step = Block<'steps'>['items'][number]

export function Steps({value}: BlockProps<'steps'>) {
  const written = value.items.filter(hasWords)
  if (written.length === 0) return null
  const Title = value.title ? 'h4' : 'h3'
  return (
    <section>
      {value.title && <h3 className="mb-4 text-subheading font-semibold">{value.title}</h3>}
      <ol className="stack-7 [counter-reset:step]">
        {written.map((step) => {
          // Built from keys, so that links survive a renamed step.
          const id = `step-${value._key}-${step._key}`
          return (
            <li
              key={step._key}
              id={id}
              className="grid grid-cols-[2.75rem_minmax(0,1fr)] break-inside-avoid [counter-increment:step] before:text-headline before:text-accent before:lining-nums before:content-[counter(step)]"
            >
              <div className="stack-2 border-t border-line pt-2">
                {step.title && (
                  <div className="group flex gap-1">
                    <Title className="text-subheading font-semibold">{step.title}</Title>
                    <Anchor id={id} label="Link to this step" quoted />
                  </div>
                )}
                <SimpleText value={step.text} />
                {step.check && <Check text={step.check} />}
              </div>
            </li>
          )
        })}
      </ol>
    </section>
  )
}

const hasWords = ({title, text, check}: Step) => Boolean(title || text.length > 0 || check)

function Check({text}: {text: string}) {
  return (
    <p className="border-s-2 border-accent ps-3 font-sans text-small">
      <span className="block font-semibold text-accent">You know it worked when</span> {text}
    </p>
  )
}
