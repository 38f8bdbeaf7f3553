/** Prefix of release documents: the release `r1` is `_.releases.r1`. */
export const releasePath = '_.releases.'

/** The release name in a version's id such as `versions.r1.post`. */
export function releaseOfVersion(id: string): string | undefined {
  return id.startsWith('versions.') ? id.split('.')[1] : undefined
}
