/** The `current` text of a slug field; empty if it has none, whatever the field holds. */
export function currentSlug(slug: unknown): string {
  const isSlug = typeof slug === 'object' && slug !== null && 'current' in slug
  return isSlug && typeof slug.current === 'string' ? slug.current : ''
}
