/** Style of a list without markers. */
export const bare = {listStyle: 'none', margin: 0, padding: 0}
