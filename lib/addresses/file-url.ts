/**
 * URL of an uploaded file by its path, such as `files/<project>/<dataset>/<name>`: on Sanity's CDN,
 * or on this site for a local lake, which readers cannot reach.
 */
export const fileUrl = (path: string) =>
  process.env.SANITY_PROJECT_ID ? `https://cdn.sanity.io/${path}` : `/${path}`
