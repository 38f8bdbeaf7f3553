import type {Dataset} from '../store/dataset.ts'
import {SlowLane} from './slow-lane.ts'

type Queried = Pick<Dataset, 'name' | 'location'> & {snapshot: {size: number}}

export class SlowLanes {
  readonly #url: string
  // By name, so that deleted datasets can be collected.
  readonly #lanes = new Map<string, SlowLane>()
  #isClosed = false

  /** `url` is the base address for asset URLs. */
  constructor(url: string) {
    this.#url = url
  }

  of(dataset: Queried): SlowLane {
    const {name, location} = dataset
    const lane =
      this.#lanes.get(name) ??
      new SlowLane({location, url: this.#url}, {documents: () => dataset.snapshot.size})
    this.#lanes.set(name, lane)
    // A request may arrive after the lanes were closed.
    if (this.#isClosed) void lane.close()
    return lane
  }

  async close(): Promise<void> {
    this.#isClosed = true
    await Promise.all([...this.#lanes.values()].map((lane) => lane.close()))
  }
}
