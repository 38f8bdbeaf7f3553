import {wrapLong} from '../long-word'
import type {Block, BlockProps} from '../types'

type Row = Block<'table'>['rows'][number]

/** A table; rows shorter than the longest are filled up with empty cells. */
export function Table({value}: BlockProps<'table'>) {
  const {caption, headerRow, headerColumn} = value
  const width = Math.max(0, ...value.rows.filter(hasWords).map(({cells}) => cells.length))
  if (width === 0) return null
  const [first] = value.rows
  // An empty first row is no header, and the second row does not replace it.
  const header = headerRow && first && hasWords(first) ? first : undefined
  const below = value.rows.slice(headerRow ? 1 : 0).filter(hasWords)
  const id = `table-${value._key}`
  return (
    <figure>
      <section
        aria-labelledby={id}
        // A scrollable region must be reachable by keyboard.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        className="overflow-x-auto"
      >
        <table className="w-full border-collapse font-sans text-small">
          <caption id={id} className="mb-2 text-start font-semibold">
            {caption || 'Table'}
          </caption>
          {header && (
            <thead>
              <tr className="border-b-2 border-ink align-bottom">
                {cellsOf(header, width).map((cell, index) => (
                  <th
                    key={index}
                    scope="col"
                    className={`min-w-[7rem] py-2 pe-4 text-start font-semibold ${wrapLong(cell)}`}
                  >
                    {cell}
                  </th>
                ))}
              </tr>
            </thead>
          )}
          <tbody className="figures">
            {below.map((row) => (
              <tr key={row._key} className="border-t border-line align-top">
                {cellsOf(row, width).map((cell, index) =>
                  headerColumn && index === 0 ? (
                    <th
                      key={index}
                      scope="row"
                      className={`py-2 pe-4 text-start font-semibold ${wrapLong(cell)}`}
                    >
                      {cell}
                    </th>
                  ) : (
                    <td key={index} className={`py-2 pe-4 ${wrapLong(cell)}`}>
                      {cell}
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </figure>
  )
}

const hasWords = ({cells}: Row) => cells.some((cell) => cell.trim())

const cellsOf = ({cells}: Row, width: number) =>
  Array.from({length: width}, (_, index) => cells[index] ?? '')
