import type {StegaBranded} from 'next-sanity'
import {pathOf} from '@/lib/addresses/addresses'
import {labelOf} from '@/lib/labels'
import type {ModelsQueryResult} from '@/lib/sanity.generated'
import {CalendarDate} from '../calendar-date'
import {Dotted} from '../dotted'
import {piecesInWords} from './pieces-in-words'

type Entry = StegaBranded<ModelsQueryResult>['models'][number]

/** Language models, each with its maker, its standing and how many pieces name it. */
export function ModelIndex({models}: {models: readonly Entry[]}) {
  return (
    <ul className="grid gap-x-16 sm:grid-cols-2">
      {models.map((model) => (
        <li key={model._id} className="border-ink relative border-t py-5">
          <h2 className="text-heading font-[500] tracking-[-0.01em]">
            <a
              href={pathOf(model)}
              className="underline-offset-[0.14em] after:absolute after:inset-0 hover:underline"
            >
              {model.title}
            </a>
          </h2>
          <Dotted className="text-small text-muted mt-1 font-sans">
            {model.vendor && `by ${model.vendor}`}
            {model.releasedOn && (
              <span>
                released <CalendarDate iso={model.releasedOn} />
              </span>
            )}
            {model.offer && labelOf('modelOffer', model.offer)}
            {model.supersededBy?.name && `replaced by ${model.supersededBy.name}`}
          </Dotted>
          <p className="text-meta mt-1.5">{piecesInWords(model.total)}</p>
        </li>
      ))}
    </ul>
  )
}
