/**
 * The revisions of all published documents: the site's poll asks this, and before a build its
 * runner, so this file imports nothing.
 */
export const revisionsQuery = `*[!(_type in ["sanity.imageAsset", "sanity.fileAsset"])]{
  _id, _type, _rev, _updatedAt, "slug": slug.current, publishedAt
}`
