import type {Dataset} from '../store/dataset.ts'
import {SlowLane} from './slow-lane.ts'

/** One slow lane for each dataset that has needed one. */
export class SlowLanes {
  readonly #url: string
  // By name: a dataset that is deleted must not be held on to.
  readonly #lanes = new Map<string, SlowLane>()

  /** `url` is where assets are to be had. */
  constructor(url: string) {
    this.#url = url
  }

  of(dataset: Dataset): SlowLane {
    const {name, location} = dataset
    const lane =
      this.#lanes.get(name) ??
      new SlowLane({location, url: this.#url}, {documents: () => dataset.snapshot.size})
    this.#lanes.set(name, lane)
    return lane
  }

  /** Ends all their threads. */
  async close(): Promise<void> {
    await Promise.all([...this.#lanes.values()].map((lane) => lane.close()))
  }
}
