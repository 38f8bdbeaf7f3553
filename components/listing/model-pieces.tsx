import {stegaClean, type StegaBranded} from 'next-sanity'
import {pathOf} from '@/lib/addresses/addresses'
import {contentTypes} from '@/lib/content-types'
import type {ModelQueryResult} from '@/lib/sanity.generated'
import {CalendarDate} from '../calendar-date'

type Model = StegaBranded<NonNullable<ModelQueryResult>>
type Piece = Model['pieces'][number]

/** The pieces that name a model, each with how it does, in which version, and how current it is. */
export function ModelPieces({model: {_id, pieces}}: {model: Pick<Model, '_id' | 'pieces'>}) {
  return (
    <ul className="border-ink border-b">
      {pieces.map((piece) => (
        <li
          key={piece._id}
          className="border-line first:border-ink grid gap-x-16 gap-y-2 border-t py-5 lg:grid-cols-2"
        >
          <div>
            <p className="text-meta text-muted">{contentTypes[piece._type].one}</p>
            <h3 className="text-subheading mt-1 font-[500] tracking-[-0.01em]">
              <a href={pathOf(piece)} className="underline-offset-[0.14em] hover:underline">
                {piece.title}
              </a>
            </h3>
          </div>
          <Naming piece={piece} id={_id} />
        </li>
      ))}
    </ul>
  )
}

function Naming({piece, id}: {piece: Piece; id: string}) {
  const isIt = ({model}: {model: string | null}) => model === id
  const inUse = piece.modelsUsed.filter(isIt)
  const tested = piece.testedWith.filter(isIt)
  const prompts = piece.prompts.filter(isIt)
  const isOnlyDiscussed = inUse.length + tested.length + prompts.length === 0
  return (
    <ul className="text-small stack-1 font-sans">
      {inUse.map((use) => (
        <Use key={use._key} how="In use" {...use} />
      ))}
      {tested.map((use) => (
        <Use key={use._key} how="Tested" {...use} />
      ))}
      {prompts.map(({_key, version, testedOn}) => (
        <li key={_key}>
          <strong className="font-semibold">Prompt tested</strong>
          {version && ` with ${stegaClean(version)}`}
          {testedOn && (
            <>
              {' on '}
              <CalendarDate iso={testedOn} />
            </>
          )}
        </li>
      ))}
      {isOnlyDiscussed && <li>Discussed</li>}
      {piece.verifiedOn && (
        <li className="text-muted">
          Facts checked on <CalendarDate iso={piece.verifiedOn} />
        </li>
      )}
    </ul>
  )
}

function Use({how, version, role}: {how: string; version: string | null; role: string | null}) {
  return (
    <li>
      <strong className="font-semibold">{how}</strong>
      {version && `: ${version}`}
      {role && <span className="text-muted block">{role}</span>}
    </li>
  )
}
