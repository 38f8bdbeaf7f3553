/** The Content Lake that the Studio uses. */
export interface StudioEnvironment {
  projectId: string
  dataset: string
  /** Undefined for hosted Sanity, whose host the client knows. */
  apiHost?: string
  /** Origins to spread event streams over; empty for hosted Sanity, which speaks HTTP/2. */
  streamOrigins: string[]
}

/**
 * The Studio's environment. The built Studio reads it from its HTML page, where the site inserts
 * it, so that one build serves any lake. `sanity dev` and the CLI read SANITY_STUDIO_* instead.
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
