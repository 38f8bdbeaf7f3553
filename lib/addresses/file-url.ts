/**
 * Address of an uploaded file by its path, such as `files/<project>/<dataset>/<name>`: on Sanity's
 * CDN, or through the site where the lake has an address of its own that readers cannot reach.
 */
export const fileUrl = (path: string) =>
  process.env.SANITY_PROJECT_ID ? `https://cdn.sanity.io/${path}` : `/${path}`
