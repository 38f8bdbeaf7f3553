/** On every cached answer: for the rare moment when anything may have changed. */
export const everythingTag = 'content'
