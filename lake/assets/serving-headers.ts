import {typeOfExtension} from './file-types.ts'

/** Kinds of file a browser may show in its own window; all others are offered for download. */
const shown = /^(image|audio|video)\/|^application\/pdf$|^text\/(plain|csv|vtt)$/

/**
 * Headers for a kept file, from its extension alone, so that nothing uploaded can run as a page
 * or script of the lake: an SVG with a script in it is a picture only.
 * `download` forces a download under that name, or one of the reader's choice when it is empty.
 */
export function servingHeaders(extension: string, download?: string): Record<string, string> {
  const type = typeOfExtension(extension)
  const text = /^text\/|json$|svg\+xml$/.test(type)
  const inline = shown.test(type) && download === undefined
  return {
    'content-type': text ? `${type}; charset=utf-8` : type,
    'content-disposition': inline ? 'inline' : `attachment${named(download)}`,
    // Browsers refuse to open their own PDF reader inside a sandbox; it runs no script of ours.
    ...(type !== 'application/pdf' && {
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
    }),
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'cross-origin',
    'access-control-allow-origin': '*',
    'cache-control': 'public, max-age=31536000, immutable',
  }
}

/** Longer names are cut, as file systems do not keep them and some clients stop reading headers. */
const longestName = 200

// RFC 6266: a plain name for old readers and, as RFC 8187 has it, an encoded one for the rest. No
// folder can be named, nor the header be ended.
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
