/** What is read of a text's blocks; what is no list item ends a list. */
interface TextBlock {
  listItem?: string
  level?: number
}

/**
 * The same blocks with the levels of their lists counted from the list itself: it begins at 1, and
 * goes down one step at a time. Word processors paste lists that begin at their third level, or
 * leave one out, and a list drawn from such levels would be broken in two.
 */
export function levelled<Block extends object>(blocks: readonly Block[]): Block[] {
  /** Levels of the items that the current one stands in, outermost first, as stored. */
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
