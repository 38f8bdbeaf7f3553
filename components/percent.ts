/**
 * A fraction as an SVG length in percent: attributes need no inline style, which the CSP forbids.
 */
export const percent = (fraction: number) => `${Number((fraction * 100).toFixed(2))}%`
