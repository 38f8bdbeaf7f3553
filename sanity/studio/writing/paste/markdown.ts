import {micromark} from 'micromark'
import {gfm, gfmHtml} from 'micromark-extension-gfm'

/** Markdown as HTML, in the form that GitHub gives it: with tables, footnotes and bare links. */
export function markdownHtml(markdown: string): string {
  return micromark(markdown, {
    // HTML between the words is cleaned like all that is pasted, and never stands in a page.
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  })
}
