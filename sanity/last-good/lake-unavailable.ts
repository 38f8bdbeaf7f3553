import {isRefusal} from './failure'
import {withoutAnswer} from './query-refused'

/** The lake fails, and there is no last good answer to the query. */
export class LakeUnavailable extends Error {
  override name = 'LakeUnavailable'

  /** Next.js passes on an error's digest only, not its class and message. */
  digest = 'LAKE_UNAVAILABLE'

  constructor(cause: unknown) {
    super(
      isRefusal(cause)
        ? 'Sanity refused the read token: check SANITY_API_READ_TOKEN.'
        : 'The Content Lake gives no good answer: check that it runs and that SANITY_API_HOST leads to it. It is asked again by itself.',
      {cause: withoutAnswer(cause)},
    )
  }
}
