import {contentTypes, type ArticleType} from '@/lib/content-types'
import {pathOfState, wholeList, withValue, type ListState} from '@/lib/filters/filter-path'
import type {ChosenValue, Listing} from '@/lib/filters/listing'
import {chosenInWords, countInWords, inDigits} from '@/lib/filters/state-words'
import type {Piece} from '../piece/piece'
import {PieceList} from './piece-list'

interface NothingFoundProps {
  type: ArticleType
  state: ListState
  listing: Listing
  /** The pieces that come nearest to what was asked for. */
  nearest: readonly Piece[]
}

interface Way {
  href: string
  words: string
  count: number
}

/** Says that no piece matches, which filter to leave out and what that gives, and what is nearest. */
export function NothingFound({type, state, listing, nearest}: NothingFoundProps) {
  const {chosen, nearby, all} = listing
  const [only, ...more] = chosen
  const {one, many} = contentTypes[type]
  return (
    <div className="stack-10 border-ink border-t pt-6">
      <div>
        <p className="text-standfirst max-w-measure">
          {only && more.length === 0
            ? `No ${one.toLowerCase()} yet ${only.name === 'industry' ? `in ${only.title}` : `with ${chosenInWords(only)}`}.`
            : `No ${one.toLowerCase()} yet is all of these at once: ${chosen.map(({title}) => title).join(', ')}.`}
        </p>
        <Ways
          title="Nearest to it"
          ways={nearby.map(({value, title, count}) => ({
            href: pathOfState(type, withValue(state, 'industry', value)),
            words: title,
            count,
          }))}
          type={type}
        />
        <Ways title="Leave out one filter" ways={waysOut(type, state, chosen)} type={type} />
        <p className="text-small mt-4 font-sans">
          <a
            href={pathOfState(type, wholeList)}
            className="tap decoration-line underline hover:decoration-current"
          >
            All {inDigits(all)} {many.toLowerCase()}
          </a>
        </p>
      </div>
      {nearest.length > 0 && (
        <section aria-labelledby="nearest">
          <h2 id="nearest" className="text-headline mb-6 font-[560] tracking-[-0.018em]">
            The nearest {nearest.length === 1 ? one.toLowerCase() : many.toLowerCase()}
          </h2>
          <PieceList type={type} pieces={nearest} level={3} />
        </section>
      )}
    </div>
  )
}

/** Without one of several filters; where that gives nothing either, with one alone. */
function waysOut(type: ArticleType, state: ListState, chosen: readonly ChosenValue[]): Way[] {
  if (chosen.length < 2) return []
  const without = chosen.flatMap((each) =>
    each.without > 0
      ? [
          {
            href: pathOfState(type, withValue(state, each.name)),
            words: `Without “${chosenInWords(each)}”`,
            count: each.without,
          },
        ]
      : [],
  )
  if (without.length > 0) return without
  return chosen.flatMap((each) =>
    each.alone > 0
      ? [
          {
            href: pathOfState(type, withValue({...state, chosen: {}}, each.name, each.value)),
            words: `“${chosenInWords(each)}” alone`,
            count: each.alone,
          },
        ]
      : [],
  )
}

function Ways({title, ways, type}: {title: string; ways: readonly Way[]; type: ArticleType}) {
  if (ways.length === 0) return null
  return (
    <div className="text-small mt-5 font-sans">
      <p className="font-semibold">{title}</p>
      <ul>
        {ways.map(({href, words, count}) => (
          <li key={href}>
            <a
              href={href}
              rel="nofollow"
              className="tap decoration-line gap-2 underline hover:decoration-current"
            >
              {words}
            </a>{' '}
            <span className="text-muted figures ml-1">{countInWords(type, count)}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
