import type {ElementContent} from 'hast'
import {h} from 'hastscript'
import {stegaClean} from 'next-sanity'
import {preformatted} from '../markup-parts'
import type {Block} from '../types'

export function codeMarkup({filename, code, language}: Block<'code'>): ElementContent[] {
  const written = code.trimEnd()
  if (!written) return []
  return [
    ...(filename ? [h('p', h('code', filename))] : []),
    preformatted(written, stegaClean(language)),
  ]
}
