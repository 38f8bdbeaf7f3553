import {existsSync, readFileSync} from 'node:fs'
import path from 'node:path'
import type {ElementScript} from './finalise.ts'

let read: Record<string, ElementScript> | undefined

/** Scripts of our custom elements by tag name; empty if the build made none. */
export function elementScripts(): Record<string, ElementScript> {
  const file = path.join(import.meta.dirname, '../public/elements/elements.json')
  read ??= existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
  return read ?? {}
}

const stylesheets = new Map<string, string | undefined>()

/**
 * Returns a reader of the build's style sheets by href; hrefs carry a content hash, so it caches.
 */
export const stylesheetsIn = (distDir: string) => (href: string) => {
  if (!stylesheets.has(href)) stylesheets.set(href, readStylesheet(distDir, href))
  return stylesheets.get(href)
}

function readStylesheet(distDir: string, href: string): string | undefined {
  if (!/^\/_next\/static\/[\w./~-]+\.css$/.test(href) || href.includes('..')) return undefined
  try {
    const css = readFileSync(path.join(distDir, href.slice('/_next/'.length)), 'utf8')
    // Relative URLs in a style sheet resolve against its own address; inlined, they must be
    // absolute.
    return css.replace(
      /url\((?!["']?(?:data:|\/|https?:))["']?([^"')]+)["']?\)/g,
      (_, relative) => {
        const {pathname} = new URL(relative, `http://site${href}`)
        return `url(${pathname})`
      },
    )
  } catch {
    return undefined
  }
}
