import type {Piece} from '../piece/piece'
import type {Myth} from './myth'

const most = 3

/** Up to three pieces on a myth's topics: those first that are not its evidence, which links to them. */
export function relatedOf({
  related,
  evidenceFor,
  evidenceAgainst,
}: Pick<Myth, 'related' | 'evidenceFor' | 'evidenceAgainst'>): Piece[] {
  const cited = new Set([...evidenceFor, ...evidenceAgainst].map(({piece}) => piece?._id))
  const isCited = ({_id}: Piece) => cited.has(_id)
  const [others, evidence] = [related.filter((piece) => !isCited(piece)), related.filter(isCited)]
  return [...others, ...evidence].slice(0, most)
}
