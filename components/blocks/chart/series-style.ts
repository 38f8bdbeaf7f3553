interface SeriesStyle {
  /** Class names of an SVG rectangle. */
  bar: string
  /** Class names of an SVG line. */
  line: string
  /** Class names of the mark at a data point. */
  point: string
  /** SVG path of that mark, centred at 0, 0. */
  shape: string
  dash?: string
}

/** Styles that distinguish series: by fill, dashes and marks first, colour only repeats it. */
const seriesStyles: readonly [SeriesStyle, ...SeriesStyle[]] = [
  {
    bar: 'fill-accent',
    line: 'stroke-accent',
    point: 'fill-accent stroke-accent',
    shape: 'M-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0z',
  },
  {
    bar: 'fill-surface stroke-mark',
    line: 'stroke-mark',
    point: 'fill-paper stroke-mark',
    shape: 'M-4.5-4.5h9v9h-9z',
    dash: '7 5',
  },
  {
    bar: 'fill-ink',
    line: 'stroke-ink',
    point: 'fill-ink stroke-ink',
    shape: 'M0-6L6 0L0 6L-6 0z',
    dash: '2 4',
  },
  {
    bar: 'fill-none stroke-warn',
    line: 'stroke-warn',
    point: 'fill-paper stroke-warn',
    shape: 'M0-6L6 5H-6z',
    dash: '12 4 2 4',
  },
]

/** The style of a series by its index; a fifth series looks like the first. */
export const styleOf = (index: number): SeriesStyle =>
  seriesStyles[index % seriesStyles.length] ?? seriesStyles[0]
