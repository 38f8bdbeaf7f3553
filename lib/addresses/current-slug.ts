/** The address part in a stored slug field; empty where there is none, whatever the field holds. */
export function currentSlug(slug: unknown): string {
  const isSlug = typeof slug === 'object' && slug !== null && 'current' in slug
  return isSlug && typeof slug.current === 'string' ? slug.current : ''
}
