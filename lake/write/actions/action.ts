import type {JsonObject} from '../../documents/json.ts'
import type {WriteSet} from '../write-set.ts'

/** Does one action within a transaction. @throws WriteError when it cannot be done. */
export type Action = (action: JsonObject, writes: WriteSet) => void
