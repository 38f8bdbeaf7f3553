/** A part of a whole as an SVG length: geometry in attributes needs no style, which pages forbid. */
export const percent = (fraction: number) => `${Number((fraction * 100).toFixed(2))}%`
