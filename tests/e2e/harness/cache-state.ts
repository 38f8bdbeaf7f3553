import type {APIResponse} from '@playwright/test'

/** How the site had a response: "hit" is a page that was kept and is good. */
export const cacheState = (answer: APIResponse) =>
  answer.headers()['server-timing']?.split(/[=,]/)[1]
