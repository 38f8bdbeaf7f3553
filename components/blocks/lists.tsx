import type {InferStrictComponents} from '@portabletext/react'
import type {Body} from './types'

/** Components of lists, the same in the body and inside blocks. */
export const lists = {
  bullet: ({children}) => <ul className="list-disc stack-2 ps-6 marker:text-muted">{children}</ul>,
  number: ({children}) => (
    <ol className="list-decimal stack-2 ps-6 marker:text-muted">{children}</ol>
  ),
} satisfies InferStrictComponents<Body>['list']
