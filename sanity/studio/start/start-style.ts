/** What @sanity/ui has no properties for: lines between rows, and cards as high as their row. */
export const startStyle = `
.start-row + .start-row { border-top: 1px solid var(--card-border-color); }
.start-kind > * { height: 100%; box-sizing: border-box; }
`
