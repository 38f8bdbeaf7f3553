/** The style of a list without marks. */
export const bare = {listStyle: 'none', margin: 0, padding: 0}
