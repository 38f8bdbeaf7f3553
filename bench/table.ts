import {percentile} from './percentile'

/** A figure of ours, a rival's of the same run, and what is to be reached: `≤` or `≥` a number. */
export interface Row {
  name: string
  ours: number
  rival?: {name: string; figure: number}
  /** Of ours, or with `of: 'ratio'` of ours to the rival's. */
  bound?: {sign: '≤' | '≥'; figure: number; of?: 'ratio'}
}

export const median = (numbers: number[]) => percentile(numbers, 0.5)

function isWithin({ours, rival, bound}: Row): boolean {
  if (!bound) return true
  const figure = bound.of === 'ratio' ? ours / (rival?.figure ?? NaN) : ours
  return bound.sign === '≤' ? figure <= bound.figure : figure >= bound.figure
}

/** One line for each figure, with a mark where the bound is missed. */
export function printTable(rows: Row[]) {
  const head = ['figure', 'ours', 'beside', '', 'ratio', 'to reach', '']
  const lines = rows.map((row) => {
    const {name, ours, rival, bound} = row
    const of = bound?.of === 'ratio' ? ' ×' : ''
    return [
      name,
      shown(ours),
      rival ? shown(rival.figure) : '',
      rival?.name ?? '',
      rival ? shown(ours / rival.figure) : '',
      bound ? `${bound.sign} ${bound.figure}${of}` : '',
      isWithin(row) ? '' : 'missed',
    ]
  })
  const widths = head.map((_, at) =>
    Math.max(...[head, ...lines].map((line) => line[at]?.length ?? 0)),
  )
  const padded = (line: string[]) =>
    line
      .map((cell, at) =>
        at === 0 || at === 3 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0),
      )
      .join('  ')
      .trimEnd()
  console.log(`\n${[head, ...lines].map(padded).join('\n')}\n`)
}

const shown = (figure: number) =>
  Number.isInteger(figure) || figure >= 1000 ? figure.toFixed(0) : figure.toPrecision(3)
