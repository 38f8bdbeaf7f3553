import {readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import sharp from 'sharp'
import {ico, maskable, withoutCorners} from './icon-files.ts'

// Draws the icons that devices ask for from app/icon.svg. Their files are committed: run
// `npm run icons` after a change of the drawing.
const root = path.join(import.meta.dirname, '../..')
const drawing = readFileSync(path.join(root, 'app/icon.svg'), 'utf8')

/** A PNG of a drawing, `size` pixels wide and high. */
const png = (svg: string, size: number) =>
  sharp(Buffer.from(svg), {density: (72 * size) / 32})
    .resize(size, size)
    .png({compressionLevel: 9, palette: true})
    .toBuffer()

const write = (name: string, file: Buffer) => writeFileSync(path.join(root, 'public', name), file)

write('favicon.ico', ico(await Promise.all([16, 32, 48].map((size) => png(drawing, size)))))
write('apple-touch-icon.png', await png(withoutCorners(drawing), 180))
write('icon-192.png', await png(drawing, 192))
write('icon-512.png', await png(drawing, 512))
write('icon-maskable-512.png', await png(maskable(drawing), 512))
