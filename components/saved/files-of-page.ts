/** A picture at least this wide is kept: sharp on a phone, and good enough on a desk. */
const enoughPixels = 960

/**
 * Addresses of what a page of ours needs to be read without a network: scripts of its elements, its
 * typefaces, and each picture in one size, in each of its cuts. Films and recordings are left out.
 */
export function filesOfPage(html: string): string[] {
  const scripts = [...html.matchAll(/<script\b[^>]* src="(\/elements\/[^"]+)"/g)]
  const fonts = [...html.matchAll(/url\(["']?(\/[^"')]+\.woff2)["']?\)/g)]
  const pictures = [...html.matchAll(/<(?:img|source)\b[^>]*>/g)].flatMap(
    ([tag]) => pictureIn(tag) ?? [],
  )
  const found = [...scripts, ...fonts].map(([, address = '']) => address)
  return [...new Set([...found, ...pictures])]
}

function pictureIn(tag: string): string | undefined {
  const sizes = attribute(tag, 'srcset')
    .split(', ')
    .flatMap((candidate) => {
      const [, address, width] = /^(\S+) (\d+)w$/.exec(candidate) ?? []
      return address ? [{address, width: Number(width)}] : []
    })
    .toSorted((one, other) => one.width - other.width)
  const chosen = sizes.find(({width}) => width >= enoughPixels) ?? sizes.at(-1)
  const address = chosen?.address ?? (tag.startsWith('<img') ? attribute(tag, 'src') : '')
  return address && !address.startsWith('data:') ? address : undefined
}

const attribute = (tag: string, name: string) =>
  (new RegExp(`\\s${name}="([^"]*)"`, 'i').exec(tag)?.[1] ?? '').replaceAll('&amp;', '&')

/**
 * Whether two addresses are of one picture in the same cut, whatever its size. A cut is worked out for
 * each size, and differs by a pixel or two.
 */
export function isSamePicture(one: string, other: string): boolean {
  const [first, second] = [withoutSize(one), withoutSize(other)]
  const most = Math.max(...first.cut) / 100
  return (
    first.href === second.href &&
    first.cut.length === second.cut.length &&
    first.cut.every((edge, at) => Math.abs(edge - (second.cut[at] ?? NaN)) <= most)
  )
}

function withoutSize(address: string): {href: string; cut: number[]} {
  const url = new URL(address)
  const cut = url.searchParams.get('rect')?.split(',').map(Number) ?? []
  for (const name of ['w', 'h', 'fit', 'rect']) url.searchParams.delete(name)
  return {href: url.href, cut}
}
