/** Where the site, which is bundled apart from its server, leaves what looks up a preview link. */
export const openingPlace = Symbol.for('casebook.previewLinks.openingAt')
