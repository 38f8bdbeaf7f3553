import {speculationRules} from './speculation-rules'

test('what is no page is never fetched ahead', () => {
  const rules = [...speculationRules.prefetch, ...speculationRules.prerender]
  for (const {where, eagerness} of rules) {
    expect(eagerness).toBe('moderate')
    const [, except] = where.and
    expect(JSON.stringify(except)).toContain('studio|api')
    expect(JSON.stringify(except)).toContain('nofollow')
  }
})
