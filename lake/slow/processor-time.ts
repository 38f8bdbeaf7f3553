/** How often the use of a processor is read, ms. */
const readEvery = 100

/**
 * Calls `spent` once when a thread has used more than `limit` ms of a processor, by `read` (µs since
 * the start). The returned function ends this, also while a reading is under way: what that tells
 * is no longer about the same work.
 */
export function limitProcessorTime(
  limit: number,
  read: () => Promise<{user: number; system: number}>,
  spent: () => void,
): () => void {
  let isOver = false
  let next: NodeJS.Timeout | undefined
  const look = async () => {
    const {user, system} = await read()
    if (isOver) return
    if ((user + system) / 1000 > limit) spent()
    else later()
  }
  const later = () => {
    // A thread that has ended tells nothing more.
    next = setTimeout(() => void look().catch(() => undefined), readEvery).unref()
  }
  later()
  return () => {
    isOver = true
    clearTimeout(next)
  }
}
