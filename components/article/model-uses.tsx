import {NameLink} from '../piece/name-link'
import type {ArticleOf} from '../piece/piece'

type ModelUse = ArticleOf<'caseStudy'>['modelsUsed'][number]

/** Models with their version and role, one per line. */
export function ModelUses({uses}: {uses: readonly ModelUse[]}) {
  return (
    <ul className="stack-1.5">
      {uses.map(({_key, model, version, role}) => (
        <li key={_key}>
          {model && <NameLink of={model} />} {version}
          {role && <span className="text-muted block font-normal">{role}</span>}
        </li>
      ))}
    </ul>
  )
}
