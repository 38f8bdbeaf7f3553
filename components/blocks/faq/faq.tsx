import type {ReactNode} from 'react'
import {Anchor} from '@/components/anchor'
import {SimpleText} from '../simple-text'
import {faqId, type PlacedFaq} from '../placing'
import type {Block} from '../types'

/** Questions with answers; a title right below a heading is no heading, which would say it twice. */
export function Faq({value}: {value: Block<'faq'> & PlacedFaq}) {
  const asked = value.items.filter(({question}) => question)
  if (asked.length === 0) return null
  return (
    <section>
      {value.title && (
        <Title id={value.isBelowHeading ? undefined : faqId(value._key)}>{value.title}</Title>
      )}
      {/* Not collapsed: collapsed answers are neither printed nor skimmed. */}
      <div className="border-t border-line">
        {asked.map((item) => {
          // Built from keys, so that links survive a corrected question.
          const id = `q-${value._key}-${item._key}`
          return (
            <div key={item._key} className="border-line py-5 not-first:border-t">
              <div className="group flex gap-1">
                <h3 id={id} className="text-subheading font-semibold">
                  {item.question}
                </h3>
                <Anchor id={id} label="Link to this question" quoted />
              </div>
              {item.answer.length > 0 && (
                <div className="mt-2">
                  <SimpleText value={item.answer} />
                </div>
              )}
            </div>
          )
        })}
      </div>
    </section>
  )
}

function Title({id, children}: {id: string | undefined; children: ReactNode}) {
  if (!id) return <p className="mb-3 font-sans text-small text-muted">{children}</p>
  return (
    <h2 id={id} className="mb-4 text-heading font-[560] tracking-[-0.015em]">
      {children}
    </h2>
  )
}
