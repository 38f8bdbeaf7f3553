import {isRefusal} from './failure'

/** The lake fails, and what was asked has no last good answer. */
export class LakeUnavailable extends Error {
  override name = 'LakeUnavailable'

  /** Next.js hands an error on under its digest, where class and message are lost. */
  digest = 'LAKE_UNAVAILABLE'

  constructor(cause: unknown) {
    super(
      isRefusal(cause)
        ? 'Sanity refused the read token: check SANITY_API_READ_TOKEN.'
        : 'The Content Lake gives no good answer: check that it runs and that SANITY_API_HOST leads to it. It is asked again by itself.',
      {cause},
    )
  }
}
