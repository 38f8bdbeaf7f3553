/** Cache tag of every result: for the rare case that anything may have changed. */
export const everythingTag = 'content'
