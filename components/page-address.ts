/** In a browser: the page's own address, without what a campaign or a reader added to it. */
export function pageAddress(): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')
  return canonical?.href || location.href
}
