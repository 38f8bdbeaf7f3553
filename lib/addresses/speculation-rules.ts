const never = [
  {href_matches: '/(studio|api|images|files|_next)/*'},
  // States of a list are rendered one by one, and a pointer passes many.
  {selector_matches: '[download], [target="_blank"], [rel~="nofollow"]'},
]

/**
 * Speculation rules: browsers prefetch any page while the pointer rests on its link, and prerender
 * pages that are likely to be next (`data-likely-next`). Other browsers follow plain links.
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
