import type {Dataset} from '../store/dataset.ts'
import {SlowLane} from './slow-lane.ts'

/** What a lane needs to know of its dataset. */
type Queried = Pick<Dataset, 'name' | 'location'> & {snapshot: {size: number}}

/** One slow lane for each dataset that has needed one. */
export class SlowLanes {
  readonly #url: string
  // By name: a dataset that is deleted must not be held on to.
  readonly #lanes = new Map<string, SlowLane>()
  #isClosed = false

  /** `url` is where assets are to be had. */
  constructor(url: string) {
    this.#url = url
  }

  of(dataset: Queried): SlowLane {
    const {name, location} = dataset
    const lane =
      this.#lanes.get(name) ??
      new SlowLane({location, url: this.#url}, {documents: () => dataset.snapshot.size})
    this.#lanes.set(name, lane)
    // A request that had begun may come here after the end.
    if (this.#isClosed) void lane.close()
    return lane
  }

  /** Ends all their threads. */
  async close(): Promise<void> {
    this.#isClosed = true
    await Promise.all([...this.#lanes.values()].map((lane) => lane.close()))
  }
}
