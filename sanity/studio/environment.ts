/** Which Content Lake the Studio talks to. */
export interface StudioEnvironment {
  projectId: string
  dataset: string
  /** Absent for hosted Sanity, whose address the client knows. */
  apiHost?: string
  /** Origins that event streams are spread over; empty for hosted Sanity, which speaks HTTP/2. */
  streamOrigins: string[]
}

/**
 * The built Studio reads the environment from its page, where the site puts it, so that one build
 * serves any lake. `sanity dev` and the command line read SANITY_STUDIO_* instead.
 */
export function studioEnvironment(): StudioEnvironment {
  const embedded = globalThis.document?.getElementById('studio-environment')?.textContent
  if (embedded) return JSON.parse(embedded)
  return {
    projectId: process.env.SANITY_STUDIO_PROJECT_ID || 'local',
    dataset: process.env.SANITY_STUDIO_DATASET || 'production',
    apiHost: process.env.SANITY_STUDIO_API_HOST || undefined,
    streamOrigins: process.env.SANITY_STUDIO_STREAM_ORIGINS?.split(',').filter(Boolean) ?? [],
  }
}
