import type {Article, Piece} from '../piece/piece'

const most = 3

/** Up to three pieces to read next: those an editor chose, then the newest on the same topics. */
export function readNext({_id, chosen, related}: Pick<Article, '_id' | 'chosen' | 'related'>) {
  const byId = new Map<string, Piece>()
  for (const piece of [...chosen, ...related]) {
    if (piece._id !== _id && !byId.has(piece._id)) byId.set(piece._id, piece)
  }
  return [...byId.values()].slice(0, most)
}
