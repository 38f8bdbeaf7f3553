/** The drawing without round corners: devices round them in their own way. */
export const withoutCorners = (svg: string) => svg.replace(/(<rect\b[^>]*?) rx="[^"]*"/, '$1')

/**
 * The drawing with its mark inside the safe zone of a maskable icon, a circle of 40 % radius, and its
 * ground to the edges.
 *
 * @see https://www.w3.org/TR/appmanifest/#icon-masks
 */
export function maskable(svg: string): string {
  const [ground] = withoutCorners(svg).match(/<rect\b[^>]*\/>/) ?? []
  if (!ground) throw new Error('The icon has no rect, which is its ground.')
  return withoutCorners(svg)
    .replace(ground, `${ground}<g transform="translate(2.4 2.4) scale(0.85)">`)
    .replace('</svg>', '</g></svg>')
}

const headerBytes = 6
const entryBytes = 16

/**
 * An ICO file of PNG pictures.
 *
 * @see https://learn.microsoft.com/previous-versions/ms997538(v=msdn.10)
 */
export function ico(pictures: readonly Buffer[]): Buffer {
  const header = Buffer.alloc(headerBytes + entryBytes * pictures.length)
  header.writeUInt16LE(1, 2)
  header.writeUInt16LE(pictures.length, 4)
  let offset = header.length
  for (const [index, picture] of pictures.entries()) {
    const at = headerBytes + entryBytes * index
    // Width and height stand in the PNG's own header; 256 is written as 0.
    header.writeUInt8(picture.readUInt32BE(16) % 256, at)
    header.writeUInt8(picture.readUInt32BE(20) % 256, at + 1)
    header.writeUInt16LE(1, at + 4)
    header.writeUInt16LE(32, at + 6)
    header.writeUInt32LE(picture.length, at + 8)
    header.writeUInt32LE(offset, at + 12)
    offset += picture.length
  }
  return Buffer.concat([header, ...pictures])
}
