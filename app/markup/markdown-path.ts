/** The path of a page's Markdown, or its URL of the page's. */
export const markdownPath = (path: string) => `${path}.md`
