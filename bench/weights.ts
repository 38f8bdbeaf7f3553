import {brotliCompressSync} from 'node:zlib'
import type {Page} from '@playwright/test'

/** Of a page, in KB of brotli. */
export interface Weights {
  /** What it runs: linked and inline. */
  script: number
  /** Itself, and the style sheets that it links. */
  html: number
}

export async function weigh({request}: Page, address: string): Promise<Weights> {
  const answer = await request.get(address)
  const html = await answer.text()
  const linked = async (pattern: RegExp) => {
    const found = [...html.matchAll(pattern)].map(([, href = '']) => new URL(href, address).href)
    const files = [...new Set(found)].map(async (href) => (await request.get(href)).body())
    return sum((await Promise.all(files)).map(compressed))
  }
  const inline = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, code = '']) => code)
  return {
    script:
      (await linked(/<script[^>]* src="([^"]+)"/g)) + compressed(Buffer.from(inline.join('\n'))),
    html: compressed(Buffer.from(html)) + (await linked(/<link rel="stylesheet" href="([^"]+)"/g)),
  }
}

const compressed = (bytes: Buffer) =>
  bytes.length === 0 ? 0 : brotliCompressSync(bytes).length / 1024

const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0)
