import {typeOfExtension} from './file-types.ts'

/** Types that browsers may display; all others are downloads. */
const shown = /^(image|audio|video)\/|^application\/pdf$|^text\/(plain|csv|vtt)$/

/**
 * Headers for a stored file, from its extension alone, so that no upload can run as a page or
 * script of the lake's origin: an SVG with a script is displayed as a picture. `download` makes it
 * a download under that name; empty leaves the name to the browser.
 */
export function servingHeaders(extension: string, download?: string): Record<string, string> {
  const type = typeOfExtension(extension)
  const text = /^text\/|json$|svg\+xml$/.test(type)
  const inline = shown.test(type) && download === undefined
  return {
    'content-type': text ? `${type}; charset=utf-8` : type,
    'content-disposition': inline ? 'inline' : `attachment${named(download)}`,
    // Browsers refuse to show PDFs inside a sandbox; a PDF runs no script in our origin.
    ...(type !== 'application/pdf' && {
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
    }),
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'cross-origin',
    'access-control-allow-origin': '*',
    'cache-control': 'public, max-age=31536000, immutable',
  }
}

/** Longer names are cut: file systems and some clients' header parsers do not take them. */
const longestName = 200

// RFC 6266: an ASCII name for old clients, and one encoded by RFC 8187.
function named(given: string | undefined): string {
  const name = shortened(
    (given ?? '')
      .toWellFormed()
      .replace(/\p{Cc}/gu, '')
      .replace(/[/\\]/g, '_')
      .trim(),
  )
  if (!name) return ''
  const plain = name.replace(/[^\w.-]+/g, '_')
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `; filename="${plain}"; filename*=UTF-8''${encoded}`
}

function shortened(name: string): string {
  const letters = [...name]
  if (letters.length <= longestName) return name
  const ending = /\.\w{1,16}$/.exec(name)?.[0] ?? ''
  return letters.slice(0, longestName - ending.length).join('') + ending
}
