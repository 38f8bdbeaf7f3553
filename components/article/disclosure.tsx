import {Folded} from '../folded'
import type {Article} from '../piece/piece'
import {disclosed} from './disclosed'

/** How a piece came about; demo content is labelled as such. */
export function Disclosure({disclosure}: {disclosure: Article['disclosure']}) {
  const {demoContent} = disclosure
  const said = disclosed(disclosure)
  if (!demoContent && said.length === 0) return null
  const title = demoContent ? 'Demo content.' : 'Disclosure.'
  return (
    <div
      role="note"
      className="text-meta text-muted border-mark max-w-measure self-start border-l-4 pl-3"
    >
      <Folded summary={<strong className="text-mark font-semibold">{title}</strong>}>
        <p className="max-sm:pb-2">
          <strong className="text-mark font-semibold not-print:max-sm:hidden">{title}</strong>
          {said.map((sentence, index) => (
            <span key={index}> {sentence}</span>
          ))}
        </p>
      </Folded>
    </div>
  )
}
