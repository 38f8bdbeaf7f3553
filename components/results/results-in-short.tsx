import {stegaClean} from 'next-sanity'
import {labels, labelOf} from '@/lib/labels'
import {CountBars} from './count-bars'
import {changeName, changeTitles, type ReportedResult} from './reported-result'

/** How many results have a figure, who stands behind them, and which way they went. */
export function ResultsInShort({results}: {results: readonly ReportedResult[]}) {
  const count = (is: (result: ReportedResult) => boolean) => results.filter(is).length
  const hasFigure = ({change}: ReportedResult) => change.kind !== 'unpublished'
  return (
    <div className="text-small grid gap-x-12 gap-y-8 font-sans md:grid-cols-2 lg:grid-cols-3">
      <CountBars
        id="published"
        title="Was a figure published?"
        counts={[
          {key: 'yes', title: 'A figure', count: count(hasFigure)},
          {
            key: 'no',
            title: 'Words only',
            count: count((result) => !hasFigure(result)),
            isOpen: true,
          },
        ]}
      />
      <CountBars
        id="measured-by"
        title="Who measured or reported it"
        counts={[
          ...Object.keys(labels.measuredBy).map((name) => ({
            key: name,
            title: upperFirst(labelOf('measuredBy', name)),
            count: count(({result}) => stegaClean(result.measuredBy) === name),
          })),
          {
            key: 'unsaid',
            title: 'Not said',
            count: count(({result}) => !result.measuredBy),
            isOpen: true,
          },
        ]}
      />
      <CountBars
        id="which-way"
        title="Which way it went"
        counts={Object.entries(changeTitles).flatMap(([name, title]) =>
          // Those are counted above, as words only.
          name === 'no-figure'
            ? []
            : [{key: name, title, count: count(({change}) => changeName(change) === name)}],
        )}
      />
    </div>
  )
}

const upperFirst = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)
