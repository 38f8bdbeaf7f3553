import {wordsOf} from './paste-words'

/** A pasted table: all rows have the same number of cells, each in its column. */
export interface PastedTable {
  caption: string
  rows: string[][]
  headerRow: boolean
  headerColumn: boolean
}

/** Parses a table; undefined if it is only layout, as word processors produce it. */
export function readTable(table: HTMLTableElement): PastedTable | undefined {
  const written = [...table.rows].filter((row) => [...row.cells].some((cell) => wordsOf(cell)))
  if (written.length < 2 || written.every(({cells}) => cells.length < 2)) return undefined
  const grid = layOut([...table.rows])
  const [first, second] = written
  return {
    caption: table.caption ? wordsOf(table.caption) : '',
    rows: written.map(({rowIndex}) => grid[rowIndex] ?? []),
    headerRow: [...(first?.cells ?? [])].every(({tagName}) => tagName === 'TH'),
    headerColumn: second?.cells[0]?.tagName === 'TH',
  }
}

/** Browsers' limit for colspan, see "forming a table" in the HTML standard. */
const widest = 1000

/**
 * Assigns cells to columns. The text of a cell that spans rows is repeated in each; that of one
 * that spans columns is repeated only in a header, or sums would count it twice.
 */
function layOut(rows: readonly HTMLTableRowElement[]): string[][] {
  const grid: (string | undefined)[][] = rows.map(() => [])
  for (const [top, row] of rows.entries()) {
    // A cell does not span beyond its thead, tbody or tfoot.
    const below = rows.slice(top).filter(({parentElement}) => parentElement === row.parentElement)
    for (const cell of row.cells) {
      const left = firstFree(grid[top] ?? [])
      const right = Math.min(widest, left + Math.min(widest, cell.colSpan))
      const height = Math.min(cell.rowSpan || below.length, below.length)
      for (const line of grid.slice(top, top + height)) {
        for (let column = left; column < right; column += 1) {
          line[column] ??= column === left || cell.tagName === 'TH' ? wordsOf(cell) : ''
        }
      }
    }
  }
  const width = Math.max(0, ...grid.map(({length}) => length))
  return grid.map((line) => Array.from({length: width}, (_, column) => line[column] ?? ''))
}

function firstFree(line: readonly (string | undefined)[]): number {
  const free = Array.from(line).findIndex((cell) => cell === undefined)
  return free < 0 ? line.length : free
}
