import 'server-only'

/** The Content Lake that the site reads, and the secrets shared with it. */
export interface SanityEnvironment {
  projectId: string
  dataset: string
  /** Undefined for hosted Sanity, whose host the client knows. */
  apiHost: string | undefined
  readToken: string | undefined
  webhookSecret: string | undefined
  /**
   * For preview links: a token with write access, and the key for the hashes of their addresses.
   */
  previewLinks: {writeToken: string; key: string} | undefined
}

/** The settings in the environment, read at each call: one build serves any lake. */
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
