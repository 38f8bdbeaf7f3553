import type {Accounts} from './accounts/accounts.ts'
import type {KeyValues} from './accounts/key-values.ts'
import type {AssetFiles} from './assets/asset-files.ts'
import type {TransformCache} from './assets/transform-cache.ts'
import type {Allowed} from './http/origins.ts'
import type {OpenStreams} from './realtime/event-stream.ts'
import type {SlowLanes} from './slow/slow-lanes.ts'
import type {Datasets} from './store/datasets.ts'

export interface Lake {
  projectId: string
  /** The dataset that this lake was started for; it cannot be deleted. */
  dataset: string
  /** Its base address, such as `http://localhost:3900`. */
  url: string
  allowedOrigins: Allowed
  datasets: Datasets
  accounts: Accounts
  keyValues: KeyValues
  files: AssetFiles
  renditions: TransformCache
  streams: OpenStreams
  slowLanes: SlowLanes
}
