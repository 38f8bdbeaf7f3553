interface SeriesStyle {
  /** Of an SVG rectangle. */
  bar: string
  /** Of an SVG line. */
  line: string
  /** Of the mark at a point of the line. */
  point: string
  dash?: string
}

/** How sets of figures are told apart: by filling and dashes first, colour only repeats it. */
const seriesStyles: readonly [SeriesStyle, ...SeriesStyle[]] = [
  {bar: 'fill-accent', line: 'stroke-accent', point: 'fill-accent stroke-accent'},
  {
    bar: 'fill-surface stroke-mark',
    line: 'stroke-mark',
    point: 'fill-paper stroke-mark',
    dash: '7 5',
  },
  {bar: 'fill-ink', line: 'stroke-ink', point: 'fill-ink stroke-ink', dash: '2 4'},
  {
    bar: 'fill-none stroke-warn',
    line: 'stroke-warn',
    point: 'fill-paper stroke-warn',
    dash: '12 4 2 4',
  },
]

/** The style of a set by its position; a fifth set looks like the first. */
export const styleOf = (index: number): SeriesStyle =>
  seriesStyles[index % seriesStyles.length] ?? seriesStyles[0]
