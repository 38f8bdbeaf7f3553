/** Fields of a text's block that are read; a block that is no list item ends a list. */
interface TextBlock {
  listItem?: string
  level?: number
}

/**
 * The same blocks with list levels that start at 1 and increase by one at a time. Word processors
 * paste lists that start at level 3 or skip one, which would render as two lists.
 */
export function levelled<Block extends object>(blocks: readonly Block[]): Block[] {
  /** Stored levels of the items around the current one, outermost first. */
  let around: number[] = []
  return blocks.map((block) => {
    const {listItem, level = 1}: TextBlock = block
    if (!listItem) {
      around = []
      return block
    }
    around = [...around.filter((outer) => outer < level), level]
    return {...block, level: around.length}
  })
}
