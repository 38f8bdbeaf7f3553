/** Deadline of one attempt, in milliseconds. */
export const deadlineMs = 3_000

/**
 * Deadline of one attempt where no last good answer is stored: nobody waits for a build, and its
 * pages ask all at once.
 */
export const firstDeadlineMs = () =>
  process.env.NEXT_PHASE === 'phase-production-build' ? 20_000 : deadlineMs
