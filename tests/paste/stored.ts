/** A stored text without what is made up anew at each paste: keys, by their order where they link. */
export function withoutKeys(blocks: readonly object[]): unknown {
  return blocks.map((block) => {
    const definitions = 'markDefs' in block && Array.isArray(block.markDefs) ? block.markDefs : []
    const names = new Map(definitions.map(({_key}, at) => [_key, `link ${at + 1}`]))
    return JSON.parse(
      JSON.stringify(block, (name, value: unknown) => {
        if (name === '_key') return undefined
        if (name === 'marks' && Array.isArray(value))
          return value.map((mark) => names.get(mark) ?? mark).toSorted()
        return value
      }),
    )
  })
}
