import {wordsOf, writtenTexts} from './words'

/** A pasted table: all rows have the same number of cells, each in its column. */
export interface PastedTable {
  caption: string
  rows: string[][]
  headerRow: boolean
  headerColumn: boolean
}

/** Parses a table; undefined if it is only layout, as word processors produce it. */
export function readTable(table: HTMLTableElement): PastedTable | undefined {
  const written = [...table.rows].filter((row) => writtenCells(row).length > 0)
  if (written.length < 2 || written.every(({cells}) => cells.length < 2)) return undefined
  const [title, ...others] = written
  const isTitled = !table.caption && others.length > 1 && title && isTitle(title, others)
  const body = isTitled ? others : written
  const headerRow = namesColumns(body)
  const grid = layOut([...table.rows], headerRow ? body[0] : undefined)
  const caption = table.caption ?? (isTitled ? title?.cells[0] : undefined)
  return {
    caption: caption ? wordsOf(caption) : '',
    rows: body.map(({rowIndex}) => grid[rowIndex] ?? []),
    headerRow,
    headerColumn: namesRows(headerRow ? body.slice(1) : body),
  }
}

/** The links in tables whose words do not say already where they lead. */
export const linksInTables = (page: Document): Element[] =>
  [...page.querySelectorAll('table')]
    .filter((table) => readTable(table))
    .flatMap((table) => [...table.querySelectorAll('a[href]')])
    .filter((link, at, all) => all.indexOf(link) === at && !saysItsTarget(link))

function saysItsTarget(link: Element): boolean {
  const bare = (address: string) => address.replace(/^(https?:\/\/|mailto:|tel:)|\/$/g, '')
  return bare(wordsOf(link)) === bare(link.getAttribute('href') ?? '')
}

const writtenCells = (row: HTMLTableRowElement) => [...row.cells].filter((cell) => wordsOf(cell))

/** Whether the first row names the columns: by its elements, or because it alone is bold. */
function namesColumns([first, ...others]: HTMLTableRowElement[]): boolean {
  if (!first) return false
  if (first.parentElement?.tagName === 'THEAD') return true
  const isHead = (row: HTMLTableRowElement) => writtenCells(row).every(isHeader)
  return isHead(first) && (others.length === 0 || !others.every(isHead))
}

/** Whether the first cells name their rows: by their elements, or because they alone are bold. */
function namesRows(rows: HTMLTableRowElement[]): boolean {
  if (rows[0]?.cells[0]?.tagName === 'TH') return true
  const firsts = rows.flatMap(({cells}) => (cells[0] ? [cells[0]] : []))
  const rest = rows.flatMap((row) => writtenCells(row).filter(({cellIndex}) => cellIndex > 0))
  const isBold = (cell: Element) => wordsOf(cell) !== '' && isHeader(cell)
  return firsts.length > 1 && firsts.every(isBold) && rest.length > 0 && !rest.some(isHeader)
}

/** Whether a first row is no row but the table's title, in one cell over all columns. */
function isTitle({cells}: HTMLTableRowElement, others: HTMLTableRowElement[]): boolean {
  const [cell] = cells
  const width = Math.max(...others.map((row) => row.cells.length))
  return cells.length === 1 && cell !== undefined && cell.colSpan >= width && isHeader(cell)
}

const isHeader = (cell: Element) =>
  cell.tagName === 'TH' ||
  writtenTexts(cell).every(({parentElement}) => parentElement?.closest('strong,b'))

/** Browsers' limit for colspan, see "forming a table" in the HTML standard. */
const widest = 1000

/**
 * Assigns cells to columns. The text of a cell that spans rows is repeated in each; that of one
 * that spans columns is repeated only in a header, or sums would count it twice.
 */
function layOut(
  rows: readonly HTMLTableRowElement[],
  header: HTMLTableRowElement | undefined,
): string[][] {
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
          line[column] ??=
            column === left || cell.tagName === 'TH' || row === header ? wordsOf(cell) : ''
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
