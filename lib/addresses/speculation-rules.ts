const never = [
  {href_matches: '/(studio|api|images|files|_next)/*'},
  {selector_matches: '[download], [target="_blank"]'},
]

/**
 * What a browser may fetch before a link is followed: any page once a pointer rests on its link, and
 * a page that is likely to be next (`data-likely-next`) whole, ready to be shown. Browsers that do
 * not know such rules follow plain links.
 *
 * @see https://developer.mozilla.org/docs/Web/API/Speculation_Rules_API
 */
export const speculationRules = {
  prefetch: [{where: {and: [{href_matches: '/*'}, {not: {or: never}}]}, eagerness: 'moderate'}],
  prerender: [
    {
      where: {and: [{selector_matches: '[data-likely-next] a'}, {not: {or: never}}]},
      eagerness: 'moderate',
    },
  ],
}
