import {absoluteUrl} from '@/lib/addresses/site-url'

/** A page's Markdown as the answer of a route; search engines are led to the page. */
export const markdownResponse = (markdown: string, path: string) =>
  new Response(markdown, {
    headers: {
      'content-type': 'text/markdown; charset=utf-8',
      link: `<${absoluteUrl(path)}>; rel="canonical"`,
      // As for feeds: only this site knows when it is outdated.
      'cache-control': 'public, max-age=0, must-revalidate',
    },
  })
