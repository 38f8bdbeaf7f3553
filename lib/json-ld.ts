/** A schema.org object; undefined values are left out. */
export type Thing = {'@type': string; [property: string]: unknown}

/**
 * Linked data as the text of a script element. Every `<` is escaped, so that no title or quotation
 * can end the script; so are the two line separators that are not allowed in scripts.
 */
export function jsonLd(thing: Thing): string {
  return JSON.stringify({'@context': 'https://schema.org', ...thing})
    .replace(/</g, '\\u003c')
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029')
}

/** The way from the home page to a page, as search engines show it; addresses are full ones. */
export function breadcrumbList(steps: readonly {name: string; url: string}[]): Thing {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({name, url}, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: url,
    })),
  }
}
