// Drawn on a grid of 60 by 40: `ink` for text, `line` for frames, `accent` for emphasis.
const line = (x: number, y: number, width: number, colour = '#8a9a95', height = 2.5) =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="1.2" fill="${colour}"/>`
const lines = (x: number, y: number, widths: number[], step = 5) =>
  widths.map((width, index) => line(x, y + index * step, width)).join('')
const box = (x: number, y: number, width: number, height: number, fill = 'none') =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${fill}" stroke="#8a9a95" stroke-width="1.2"/>`
const dot = (x: number, y: number, r: number, fill = accent) =>
  `<circle cx="${x}" cy="${y}" r="${r}" fill="${fill}"/>`
const stroke = (d: string, colour = accent) =>
  `<path d="${d}" fill="none" stroke="${colour}" stroke-width="2"/>`
const heights = [4, 9, 6, 12, 7, 10, 4]
const accent = '#0a6b68'
const warn = '#b03a1a'
const hills = stroke('M16 27l9-9 6 6 5-4 8 7', '#8a9a95')

const drawings: Record<string, string> = {
  keyTakeaways: `${line(10, 6, 40, accent, 3)}${[14, 22, 30].map((y) => dot(13, y + 1, 1.6) + line(18, y, 30)).join('')}`,
  figure: `${box(14, 6, 32, 22)}${hills}${line(14, 32, 22)}`,
  gallery: `${box(6, 9, 14, 14)}${box(23, 9, 14, 14)}${box(40, 9, 14, 14)}${line(6, 27, 10)}${line(23, 27, 10)}${line(40, 27, 10)}`,
  pullQuote: `<text x="8" y="26" font-size="26" font-family="Georgia" fill="${accent}">“</text>${lines(22, 12, [30, 28, 18], 6)}`,
  callout: `${box(8, 10, 44, 20, '#edf2ef')}${line(8, 10, 3, accent, 20)}${lines(16, 15, [28, 24], 6)}`,
  steps: `${['1', '2', '3'].map((n, i) => `<text x="10" y="${13 + i * 11}" font-size="10" font-family="Georgia" fill="${accent}">${n}</text>${line(20, 8 + i * 11, 30)}`).join('')}`,
  checklist: `${[7, 17, 27].map((y) => box(10, y, 6, 6) + line(21, y + 2, 28)).join('')}${stroke('M11 10l2 2 4-5')}`,
  faq: `${[8, 18, 28].map((y) => `<text x="10" y="${y + 5}" font-size="9" font-family="Georgia" fill="${accent}">?</text>${line(19, y, 30)}`).join('')}`,
  questionAnswer: `${line(10, 8, 36, accent, 3)}${lines(10, 16, [40, 38, 40, 24])}`,
  comparisonTable: `${[12, 21, 30].map((y) => line(6, y - 2, 14)).join('')}${stroke('M28 10l2 3 4-5M48 10l4 4M52 10l-4 4M28 19l4 4M32 19l-4 4')}${stroke('M46 21l3 3 4-5M28 29l2 3 4-5M46 30l3 3 4-5')}`,
  table: `${box(8, 8, 44, 24)}${stroke('M8 16h44M8 24h44M24 8v24M38 8v24', '#8a9a95')}`,
  resultFigures: `<text x="6" y="26" font-size="17" font-family="Georgia" fill="#43524f">45</text>${stroke('M28 20h8m-3-3l3 3-3 3', '#8a9a95')}<text x="40" y="26" font-size="17" font-family="Georgia" fill="${accent}">10</text>`,
  chart: `${stroke('M10 6v26h42', '#8a9a95')}<rect x="15" y="20" width="7" height="12" fill="${accent}"/><rect x="27" y="12" width="7" height="20" fill="${accent}"/><rect x="39" y="16" width="7" height="16" fill="${accent}"/>`,
  mythReality: `${stroke('M9 9l8 8M17 9l-8 8', warn)}${line(22, 12, 28)}${stroke('M9 27l3 4 6-8')}${line(22, 26, 28)}`,
  timeline: `${stroke('M14 6v28', '#8a9a95')}${[9, 20, 31].map((y) => dot(14, y, 2.6) + line(21, y - 1, 28)).join('')}`,
  profile: `${dot(18, 15, 6)}${stroke('M8 32c1-8 19-8 20 0')}${lines(34, 12, [18, 16, 12], 6)}`,
  video: `${box(10, 7, 40, 26, '#edf2ef')}<path d="M26 14v12l10-6z" fill="${accent}"/>`,
  audio: `${[12, 18, 24, 30, 36, 42, 48].map((x, i) => `<rect x="${x}" y="${20 - (heights[i] ?? 4)}" width="3" height="${2 * (heights[i] ?? 4)}" fill="${accent}"/>`).join('')}`,
  embed: `${box(8, 8, 44, 24)}${stroke('M24 15l-5 5 5 5M36 15l5 5-5 5')}`,
  relatedPiece: `${box(8, 8, 44, 24)}${line(13, 14, 24, accent, 3)}${lines(13, 21, [34, 20])}`,
  callToAction: `${lines(10, 9, [40, 26])}<rect x="10" y="22" width="26" height="10" fill="${accent}"/>${line(15, 26, 16, '#ffffff')}`,
  prompt: `${box(8, 7, 44, 26, '#edf2ef')}<text x="12" y="18" font-size="8" font-family="monospace" fill="${accent}">&gt;_</text>${lines(12, 23, [34, 26])}`,
  code: `${box(8, 7, 44, 26, '#14211f')}${line(13, 13, 18, '#84d3cb')}${line(17, 19, 24, '#e9efec')}${line(17, 25, 14, '#e8be62')}`,
}

/** A thumbnail of a block as a data URL; undefined for types without one. */
export function thumbnailOf(type: string): string | undefined {
  const drawing = drawings[type]
  if (!drawing) return undefined
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 40"><rect width="60" height="40" fill="#f8faf8"/>${drawing}</svg>`
  return `data:image/svg+xml,${encodeURIComponent(svg)}`
}
