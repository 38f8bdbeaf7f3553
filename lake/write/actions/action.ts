import type {JsonObject} from '../../documents/json.ts'
import type {WriteSet} from '../write-set.ts'

/** Applies one action to the transaction's write set. @throws WriteError when it is refused. */
export type Action = (action: JsonObject, writes: WriteSet) => void
