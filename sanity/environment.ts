import 'server-only'

/** Which Content Lake the site reads, and the secrets it shares with it. */
export interface SanityEnvironment {
  projectId: string
  dataset: string
  /** Absent for hosted Sanity, whose address the client knows. */
  apiHost: string | undefined
  readToken: string | undefined
  webhookSecret: string | undefined
  /** For preview links: a token that may write, and the key under which their addresses are kept. */
  previewLinks: {writeToken: string; key: string} | undefined
}

/** Read at each call: the same build serves whatever lake it is started with. */
export function sanityEnvironment(): SanityEnvironment {
  const {env} = process
  return {
    projectId: env.SANITY_PROJECT_ID || 'local',
    dataset: env.SANITY_DATASET || 'production',
    apiHost: env.SANITY_API_HOST || (env.SANITY_PROJECT_ID ? undefined : 'http://localhost:3900'),
    readToken: env.SANITY_API_READ_TOKEN || undefined,
    webhookSecret: env.SANITY_WEBHOOK_SECRET || undefined,
    previewLinks:
      env.SANITY_API_WRITE_TOKEN && env.PREVIEW_LINK_KEY
        ? {writeToken: env.SANITY_API_WRITE_TOKEN, key: env.PREVIEW_LINK_KEY}
        : undefined,
  }
}
