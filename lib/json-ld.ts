/** A schema.org object; undefined values are left out. */
export type Thing = {'@type': string; [property: string]: unknown}

/**
 * JSON-LD as the text of a script element. Every `<` is escaped, so that no text can end the
 * script, and so are the line separators U+2028 and U+2029.
 */
export function jsonLd(thing: Thing): string {
  return JSON.stringify({'@context': 'https://schema.org', ...thing})
    .replace(/</g, '\\u003c')
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029')
}

/** The path from the home page to a page, as search engines show it; takes full URLs. */
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
