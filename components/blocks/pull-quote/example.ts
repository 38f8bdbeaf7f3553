import type {StoredBlock} from '../types'

export const pullQuoteExample: StoredBlock<'pullQuote'> = {
  _key: 'not-the-model',
  _type: 'pullQuote',
  text: 'We did not change the model. We changed who was in the room when the screen was drawn.',
  attribution: 'Maren Oduya',
  role: 'Compliance officer (fictional, for this demo edition)',
}
