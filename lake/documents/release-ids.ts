/** Where releases are stored: the one named `r1` as `_.releases.r1`. */
export const releasePath = '_.releases.'

/** The name of the release that a version such as `versions.r1.post` belongs to. */
export function releaseOfVersion(id: string): string | undefined {
  return id.startsWith('versions.') ? id.split('.')[1] : undefined
}
